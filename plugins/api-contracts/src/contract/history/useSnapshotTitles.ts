import { useMemo } from 'react';
import {
  ContractSnapshot,
  formatInstant,
  formatPeriod,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { namesApart } from './namesApart';
import { useVersionWords } from './useVersionWords';

/** As much of a digest as tells two apart. */
const SHORT_DIGEST = /^(?:\w+:)?(\w{8}).*$/;

/**
 * What definitions that stand beside each other are called: when they came, and their version or revision. Of those that
 * would be called alike the second is said, else the revision, else the beginning of the digest.
 */
export function useSnapshotTitles(
  snapshots: readonly ContractSnapshot[],
): (snapshot: ContractSnapshot) => string {
  const { t } = useTexts(apiContractsTranslationRef);
  const versionOf = useVersionWords();
  return useMemo(() => {
    const title = (
      snapshot: ContractSnapshot,
      precision: 'minute' | 'second',
      more?: string,
    ) =>
      t('contract.history.row', {
        time:
          snapshot.seenFromPrecision === 'day'
            ? formatPeriod(snapshot.seenFrom, 'day')
            : formatInstant(snapshot.seenFrom, precision),
        version: [versionOf(snapshot), more].filter(Boolean).join(', '),
      });
    const names = namesApart(snapshots, [
      one => title(one, 'minute'),
      one => title(one, 'second'),
      one =>
        title(
          one,
          'second',
          one.declaredVersion === null || one.revision === null
            ? undefined
            : versionOf({ declaredVersion: null, revision: one.revision }),
        ),
      one => title(one, 'second', one.digest.replace(SHORT_DIGEST, '$1')),
    ]);
    return snapshot => names.get(snapshot) ?? title(snapshot, 'minute');
  }, [snapshots, t, versionOf]);
}
