import {
  PageSection,
  PlainTable,
  SlaStanding,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { PeriodRow } from './PeriodRow';

/** The period that is under way and those before it, each with what is due for it. */
export function PeriodsSection({ standing }: { standing: SlaStanding }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { periods, agreement } = standing;
  const right = { align: 'right' as const };
  return (
    <PageSection anchor="periods" title={t('sla.detail.periods.title')}>
      {agreement.window.kind === 'rolling' && periods.length < 2 && (
        <p className={note}>{t('sla.detail.periods.rolling')}</p>
      )}
      {periods.length === 0 ? (
        <p className={note}>{t('sla.detail.periods.none')}</p>
      ) : (
        <PlainTable
          caption={t('sla.detail.periods.caption')}
          columns={[
            { title: t('sla.detail.periods.period') },
            { title: t('sla.detail.periods.state') },
            { title: t('sla.detail.periods.target'), ...right },
            { title: t('sla.detail.periods.sli'), ...right },
            { title: t('sla.detail.periods.failed'), ...right },
            { title: t('sla.detail.periods.headroom'), ...right },
            { title: t('sla.detail.periods.coverage'), ...right },
            { title: t('sla.detail.periods.excluded'), ...right },
            { title: t('sla.detail.periods.credit'), ...right },
          ]}
        >
          {periods.map(period => (
            <PeriodRow
              key={period.start}
              period={period}
              window={agreement.window}
            />
          ))}
        </PlainTable>
      )}
    </PageSection>
  );
}
