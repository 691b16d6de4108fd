import {
  PlainTable,
  SloEvaluation,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { BurnRateRow } from './BurnRateRow';

/** The alert windows: how fast each burns, and what it would take to hold. */
export function BurnRates({ evaluation }: { evaluation: SloEvaluation }) {
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  if (evaluation.alerts.length === 0) {
    return <p className={classes.note}>{t('detail.alerts.none')}</p>;
  }
  return (
    <>
      <p className={classes.note}>{t('detail.alerts.note')}</p>
      <PlainTable
        caption={t('detail.alerts.captionWindows')}
        columns={[
          { title: t('detail.alerts.severity') },
          { title: t('detail.alerts.window') },
          { title: t('detail.alerts.state') },
          { title: t('detail.alerts.burn'), align: 'right' },
          { title: t('detail.alerts.factor'), align: 'right' },
          { title: t('detail.alerts.meaning') },
        ]}
      >
        {evaluation.alerts.map(alert => (
          <BurnRateRow
            key={`${alert.policy} ${alert.operator} ${alert.severity} ${alert.longSeconds}`}
            alert={alert}
            evaluation={evaluation}
          />
        ))}
      </PlainTable>
    </>
  );
}
