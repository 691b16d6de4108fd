import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PageSection,
  SlaAgreement,
  Time,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Times that do not count, and why. */
export function ExclusionsSection({ agreement }: { agreement: SlaAgreement }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { exclusions } = agreement;
  return (
    <PageSection anchor="exclusions" title={t('sla.detail.exclusions.title')}>
      <p className={note}>
        {exclusions.length === 0
          ? t('sla.detail.exclusions.none')
          : t('sla.detail.exclusions.note')}
      </p>
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
    </PageSection>
  );
}
