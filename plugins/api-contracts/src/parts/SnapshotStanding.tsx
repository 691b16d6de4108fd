import {
  ContractSnapshot,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { ChangeCounts } from './ChangeCounts';

/** What a definition changed, or why that is not told. */
export function SnapshotStanding({
  snapshot,
}: {
  snapshot: Pick<
    ContractSnapshot,
    'changes' | 'isReadable' | 'isCompared'
  > | null;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  if (!snapshot) return <span>{t('estate.table.noDefinition')}</span>;
  const { changes, isReadable, isCompared } = snapshot;
  if (isReadable === false) return <StateChip state="unreadable" />;
  if (isReadable === null) return <span>{t('estate.table.unread')}</span>;
  if (changes) return <ChangeCounts counts={changes} />;
  return (
    <span>
      {isCompared ? t('estate.table.first') : t('estate.table.notCompared')}
    </span>
  );
}
