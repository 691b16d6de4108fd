import { useCallback } from 'react';
import {
  ContractSnapshot,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** As much of the name of a commit as tells it apart. */
const COMMIT = /^([0-9a-f]{10})[0-9a-f]{30}$/;

/** A revision that is the name of a release, such as `v1.4.0`; others are those of a repository. */
const RELEASE = /^v?\d+(\.\d+)+([-+].*)?$/;

/** The release that a definition came in, the version that it declares, both where they differ, else the revision that it came from. */
export function useVersionWords(): (
  snapshot: Pick<ContractSnapshot, 'declaredVersion' | 'revision'>,
) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  return useCallback(
    ({ declaredVersion, revision }) => {
      const release =
        revision !== null && RELEASE.test(revision) ? revision : null;
      if (declaredVersion !== null) {
        const said = { version: declaredVersion };
        return release === null || release.replace(/^v/, '') === declaredVersion
          ? t('contract.history.version', said)
          : t('contract.history.releaseOf', { ...said, release });
      }
      if (release !== null) return t('contract.history.release', { release });
      if (revision === null) return t('contract.history.noVersion');
      return t('contract.history.ofRevision', {
        revision: revision.replace(COMMIT, '$1'),
      });
    },
    [t],
  );
}
