import {
  ContractSnapshot,
  ErrorState,
  formatNumber,
  LoadingState,
  useContractChanges,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ManyChanges } from './ManyChanges';

/** What a definition changed since the readable one before it, the weightiest first. */
export function SnapshotChanges(props: {
  snapshot: ContractSnapshot;
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}) {
  const { snapshot } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { changes, isReadable, isCompared } = snapshot;
  if (isReadable !== true) return null;
  if (!changes) {
    return isCompared ? null : <p>{t('contract.changes.notCompared')}</p>;
  }
  if (changes.breaking + changes.risky + changes.safe === 0) {
    return <p>{t('contract.changes.none')}</p>;
  }
  return (
    <Changes
      {...props}
      counted={changes.breaking + changes.risky + changes.safe}
    />
  );
}

function Changes(props: {
  snapshot: ContractSnapshot;
  counted: number;
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}) {
  const { snapshot, counted } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useContractChanges(snapshot.contractRef, snapshot.id);
  if (list.isPending) return <LoadingState shape="text" />;
  if (list.error && list.items.length === 0) {
    return (
      <ErrorState
        title={t('contract.changes.error')}
        error={list.error}
        onRetry={list.retry}
      />
    );
  }
  const notTold = counted - list.items.length;
  return (
    <>
      <ManyChanges
        {...{ contractRef: snapshot.contractRef, list, counted }}
        isAll={props.isWhole}
        onAll={props.onWhole}
      />
      {!list.hasMore && notTold > 0 && (
        <p>
          {t('contract.changes.notTold', {
            count: notTold,
            number: formatNumber(notTold),
          })}
        </p>
      )}
    </>
  );
}
