import {
  ContractSnapshot,
  ErrorState,
  formatNumber,
  LoadingState,
  useContractChanges,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useFormatWord } from '../../estate/useFormatWord';
import { apiContractsTranslationRef } from '../../translation';
import { ManyChanges } from './ManyChanges';

/** What a definition changed since the readable one before it, the weightiest first. */
export function SnapshotChanges(props: {
  snapshot: ContractSnapshot;
  /** The one before it that can be read; undefined where none is known. */
  before?: ContractSnapshot;
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}) {
  const { snapshot } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { changes, isReadable, isCompared } = snapshot;
  if (isReadable !== true) return null;
  if (!changes) {
    return isCompared ? (
      <Apart {...props} />
    ) : (
      <p>{t('contract.changes.notCompared')}</p>
    );
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

/** Why a definition of a format that is compared was not; nothing of the first one. */
function Apart(props: {
  snapshot: ContractSnapshot;
  before?: ContractSnapshot;
}) {
  const { snapshot, before } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const formatWord = useFormatWord();
  if (snapshot.notComparedReason === 'formats-differ' && before) {
    return (
      <p>
        {t('contract.changes.formatChanged', {
          after: formatWord(snapshot.format),
          before: formatWord(before.format),
        })}
      </p>
    );
  }
  return snapshot.ordinal > 1 ? (
    <p>
      {t(`contract.changes.apart.${snapshot.notComparedReason ?? 'other'}`)}
    </p>
  ) : null;
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
