import {
  ContractSnapshot,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { FaultList } from './FaultList';
import { faultsTitle } from './faultsTitle';

/** What is amiss in a definition, and when it is read again where that was given up. */
export function SnapshotFaults({ snapshot }: { snapshot: ContractSnapshot }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { faults, tryAgainAt } = snapshot;
  return (
    <>
      <FaultList faults={faults} label={t(faultsTitle(snapshot))} />
      {tryAgainAt !== undefined && (
        <p>{t('contract.faults.again', { time: <Time at={tryAgainAt} /> })}</p>
      )}
    </>
  );
}
