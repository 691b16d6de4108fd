import {
  formatNumber,
  PageSection,
  PlainTable,
  SlaAgreement,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../../detail/lib/objectiveText';
import { sloTranslationRef } from '../../translation';
import { formatMoney } from '../lib/formatMoney';

/** What is given back when a promise breaks. */
export function CreditsSection({ agreement }: { agreement: SlaAgreement }) {
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { credits } = agreement;
  if (!credits) return null;
  const { currency, feePerPeriod, tiers, capPercent } = credits;
  return (
    <PageSection anchor="credits" title={t('sla.detail.credits.title')}>
      <p className={classes.note}>
        {t('sla.detail.credits.fee', {
          fee: formatMoney({ amount: feePerPeriod, currency }),
        })}{' '}
        {capPercent !== undefined &&
          t('sla.detail.credits.cap', { percent: formatNumber(capPercent) })}
      </p>
      <div style={{ maxWidth: 420 }}>
        <PlainTable
          caption={t('sla.detail.credits.caption')}
          columns={[
            { title: t('sla.detail.credits.below') },
            { title: t('sla.detail.credits.percent'), align: 'right' },
          ]}
        >
          {tiers.map(({ below, percent }) => (
            <tr key={below}>
              <td>{targetText(below)}</td>
              <td className={classes.number}>{formatNumber(percent)}</td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </PageSection>
  );
}
