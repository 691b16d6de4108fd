import { useCallback } from 'react';
import {
  ContractSnapshot,
  formatInstant,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { useVersionWords } from './useVersionWords';

/** What a definition is called: when it came, and its version or revision. */
export function useSnapshotTitle(): (
  snapshot: Pick<ContractSnapshot, 'seenFrom' | 'declaredVersion' | 'revision'>,
) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  const versionOf = useVersionWords();
  return useCallback(
    snapshot =>
      t('contract.history.row', {
        time: formatInstant(snapshot.seenFrom),
        version: versionOf(snapshot),
      }),
    [t, versionOf],
  );
}
