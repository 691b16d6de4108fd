import { useSearchParams } from 'react-router-dom';
import {
  ChoiceGroup,
  ContractDetail,
  ContractSeverity,
  ErrorState,
  LoadingState,
  PageSection,
  useContractSnapshots,
  UnknownInAddress,
  useTexts,
  useUnknownInAddress,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';
import { SnapshotItem } from './SnapshotItem';
import { useNamedSnapshots } from './useNamedSnapshots';
import { useSnapshotTitles } from './useSnapshotTitles';

/** Weights that the history can be narrowed to. */
const weights = ['all', 'risky', 'breaking'] as const;

/** The definitions that an API had, the latest first, each with what it changed. */
export function HistorySection({ contract }: { contract: ContractDetail }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const [weight, setWeight] = useWeight();
  const unknown = useUnknownInAddress({ weight: weights });
  return (
    <PageSection
      anchor="changes"
      title={t('contract.history.title')}
      actions={
        <ChoiceGroup
          name={t('contract.history.which')}
          choices={weights.map(id => ({
            id,
            title: t(`contract.history.${id}`),
          }))}
          chosen={weight}
          onChoose={setWeight}
        />
      }
    >
      <UnknownInAddress unknown={unknown} />
      <Snapshots
        contract={contract}
        changing={weight === 'all' ? undefined : weight}
      />
    </PageSection>
  );
}

/** The weight that the address names: `?weight=breaking`. */
function useWeight(): [(typeof weights)[number], (weight: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('weight');
  const setWeight = (weight: string) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (weight === 'all') next.delete('weight');
        else next.set('weight', weight);
        return next;
      },
      { replace: true },
    );
  return [weights.find(one => one === named) ?? 'all', setWeight];
}

function Snapshots(props: {
  contract: ContractDetail;
  changing: ContractSeverity | undefined;
}) {
  const { contract, changing } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const snapshots = useContractSnapshots(contract.contractRef, { changing });
  const titleOf = useSnapshotTitles(snapshots.items);
  const [isOpen, open] = useNamedSnapshots('open', snapshots.items[0]?.id);
  const [isWhole, showWhole] = useNamedSnapshots('whole');
  if (snapshots.isPending) return <LoadingState shape="text" />;
  if (snapshots.error && snapshots.items.length === 0) {
    return (
      <ErrorState
        title={t('contract.history.error')}
        error={snapshots.error}
        onRetry={snapshots.retry}
      />
    );
  }
  if (snapshots.items.length === 0) {
    return (
      <p>
        {contract.latest
          ? t('contract.history.nothing')
          : t('contract.history.none')}
      </p>
    );
  }
  return (
    <>
      {snapshots.items.map((snapshot, index) => (
        <SnapshotItem
          key={snapshot.id}
          snapshot={snapshot}
          before={snapshots.items
            .slice(index + 1)
            .find(({ isReadable }) => isReadable)}
          title={titleOf(snapshot)}
          isLatest={snapshot.id === contract.latest?.id}
          isOpen={isOpen(snapshot.id)}
          onOpen={is => open(snapshot.id, is)}
          isWhole={isWhole(snapshot.id)}
          onWhole={is => showWhole(snapshot.id, is)}
        />
      ))}
      <MoreOfList list={snapshots} text={t('contract.history.more')} />
    </>
  );
}
