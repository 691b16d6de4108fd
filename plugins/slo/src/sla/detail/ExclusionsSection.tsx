import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  PageSection,
  SlaStanding,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useMay } from '../../lib/useMay';
import { sloTranslationRef } from '../../translation';
import { AddExclusion } from './AddExclusion';

/** Times that do not count, and why. */
export function ExclusionsSection({ standing }: { standing: SlaStanding }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const may = useMay(sloWritePermission);
  const { exclusions } = standing.agreement;
  const mayAdd = may === 'yes' && standing.source.isEditable;
  return (
    <PageSection
      anchor="exclusions"
      title={t('sla.detail.exclusions.title')}
      actions={mayAdd && <AddExclusion standing={standing} />}
    >
      <p className={note}>
        {exclusions.length === 0
          ? t('sla.detail.exclusions.none')
          : t('sla.detail.exclusions.note')}
      </p>
      {exclusions.length > 0 && (
        <ul>
          {exclusions.map(({ start, end, reason }) => (
            <li key={`${start} ${end}`}>
              {t('sla.detail.exclusions.between', {
                start: <Time at={start} />,
                end: <Time at={end} />,
              })}
              : {reason}
            </li>
          ))}
        </ul>
      )}
    </PageSection>
  );
}
