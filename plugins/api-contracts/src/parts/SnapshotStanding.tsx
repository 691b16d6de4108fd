import {
  ContractSnapshot,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isNotWhole } from '../lib/isNotWhole';
import { apiContractsTranslationRef } from '../translation';
import { ChangeCounts } from './ChangeCounts';

/**
 * What a definition changed, or why that is not told.
 *
 * @param props - `isBrief`: on one line, as in rows of a table
 */
export function SnapshotStanding(props: {
  snapshot: Pick<
    ContractSnapshot,
    | 'changes'
    | 'isReadable'
    | 'isCompared'
    | 'leadsOut'
    | 'ordinal'
    | 'waivedBreaking'
  > | null;
  isBrief?: boolean;
}) {
  const { snapshot, isBrief } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  if (!snapshot) return <span>{t('estate.table.noDefinition')}</span>;
  const { changes, isReadable, isCompared, waivedBreaking = 0 } = snapshot;
  if (isReadable === false) {
    return (
      <StateChip
        state="unreadable"
        label={isNotWhole(snapshot) ? t('parts.notWhole') : undefined}
      />
    );
  }
  if (isReadable === null) return <span>{t('estate.table.unread')}</span>;
  if (changes) {
    return (
      <>
        <ChangeCounts counts={changes} isBrief={isBrief} />
        {waivedBreaking > 0 && (
          <>
            {' '}
            <StateChip
              state="excepted"
              label={t('waivers.count', {
                count: waivedBreaking,
                number: formatNumber(waivedBreaking),
              })}
            />
          </>
        )}
      </>
    );
  }
  if (!isCompared) return <span>{t('estate.table.notCompared')}</span>;
  return (
    <span>
      {snapshot.ordinal > 1 ? t('parts.notCompared') : t('estate.table.first')}
    </span>
  );
}
