import { useCallback } from 'react';
import {
  ContractSnapshot,
  formatInstant,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** What a definition is called: when it came, and the version that it declares. */
export function useSnapshotTitle(): (
  snapshot: Pick<ContractSnapshot, 'seenFrom' | 'declaredVersion'>,
) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  return useCallback(
    ({ seenFrom, declaredVersion }) =>
      t('contract.history.row', {
        time: formatInstant(seenFrom),
        version:
          declaredVersion === null
            ? t('contract.history.noVersion')
            : t('contract.history.version', { version: declaredVersion }),
      }),
    [t],
  );
}
