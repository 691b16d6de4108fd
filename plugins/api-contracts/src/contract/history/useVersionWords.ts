import { useCallback } from 'react';
import {
  ContractSnapshot,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** As much of the name of a commit as tells it apart. */
const COMMIT = /^([0-9a-f]{10})[0-9a-f]{30}$/;

/** The version that a definition declares, else the revision that it came from. */
export function useVersionWords(): (
  snapshot: Pick<ContractSnapshot, 'declaredVersion' | 'revision'>,
) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  return useCallback(
    ({ declaredVersion, revision }) => {
      if (declaredVersion !== null) {
        return t('contract.history.version', { version: declaredVersion });
      }
      if (revision === null) return t('contract.history.noVersion');
      return t('contract.history.ofRevision', {
        revision: revision.replace(COMMIT, '$1'),
      });
    },
    [t],
  );
}
