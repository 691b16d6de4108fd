import {
  ContractDetail,
  LoadingState,
  Notice,
  PageSection,
  StaleNotice,
  Time,
  useContract,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { CompareSection } from './compare/CompareSection';
import { ConsumersSection } from './consumers/ConsumersSection';
import { ContractAnswer } from './ContractAnswer';
import { ContractFailure } from './ContractFailure';
import { faultsTitle } from './faultsTitle';
import { ExampleNote } from '../parts/ExampleNote';
import { HistorySection } from './history/HistorySection';
import { LastBreaking } from './LastBreaking';
import { PastOfContract } from './past/PastOfContract';
import { QualitySection } from './quality/QualitySection';
import { SnapshotFaults } from './SnapshotFaults';
import { WaiversSection } from './waivers/WaiversSection';

/** All that is known of the definitions of one API; on its page and on the tab of its entity. */
export function ContractView({ contractRef }: { contractRef: string }) {
  const contract = useContract(contractRef);
  const retry = () => void contract.refetch();
  if (!contract.data) {
    return contract.error ? (
      <ContractFailure
        error={contract.error}
        contractRef={contractRef}
        onRetry={retry}
      />
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="text" />
      </>
    );
  }
  return (
    <>
      {contract.error && (
        <StaleNotice
          lastSuccessAt={new Date(contract.dataUpdatedAt).toISOString()}
          reason={contract.error.message}
          onRetry={retry}
        />
      )}
      <Content contract={contract.data} />
    </>
  );
}

function Content({ contract }: { contract: ContractDetail }) {
  const { latest, goneSince } = contract;
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <>
      {goneSince !== null && (
        <Notice tone="attention" icon="empty">
          {t('contract.gone', {
            time: <Time at={goneSince} precision="day" />,
          })}
        </Notice>
      )}
      <ExampleNote note={contract.exampleNote} />
      <ContractAnswer contract={contract} />
      {latest && latest.faults.length > 0 && (
        <PageSection anchor="faults" title={t(faultsTitle(latest))}>
          <SnapshotFaults snapshot={latest} />
        </PageSection>
      )}
      {contract.breakingAt !== null && (
        <LastBreaking contractRef={contract.contractRef} />
      )}
      <HistorySection contract={contract} />
      <PastOfContract contractRef={contract.contractRef} />
      <ConsumersSection contractRef={contract.contractRef} />
      <WaiversSection contractRef={contract.contractRef} />
      <QualitySection contractRef={contract.contractRef} />
      <CompareSection key={contract.contractRef} contract={contract} />
    </>
  );
}
