import {
  formatDuration,
  formatNumber,
  formatShare,
  SloEvaluation,
  usePlainTable,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useAlertWindowWords } from '../../parts/useAlertWindowWords';
import { sloTranslationRef } from '../../translation';
import { AlertState } from './AlertState';

type Alert = SloEvaluation['alerts'][number];

/** What it means that an alert holds, and by what it is weighed. */
function useMeaning(alert: Alert, { allowedErrorRatio }: SloEvaluation) {
  const { t } = useTexts(sloTranslationRef);
  if (!alert.canFire) {
    const most = formatNumber(1 / allowedErrorRatio);
    return t('detail.alerts.never', { most });
  }
  const long = formatDuration(alert.longSeconds * 1_000);
  if (alert.operator === 'noData') return t('detail.alerts.noData', { long });
  const share = formatShare(alert.budgetShare);
  const meaning = t('detail.alerts.meaningOf', { share, long });
  if (alert.trafficWeight === null) return meaning;
  const weight = formatNumber(alert.trafficWeight);
  return t('detail.alerts.weighted', { meaning, weight });
}

/** One alert: a pair of windows, or the only one that it has. */
export function BurnRateRow(props: {
  alert: Alert;
  evaluation: SloEvaluation;
}) {
  const { alert, evaluation } = props;
  const { operator, policy, longSeconds, shortSeconds } = alert;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const windows = useAlertWindowWords()(alert);
  const meaning = useMeaning(alert, evaluation);
  const severity = t(`detail.words.severity.${alert.severity}`);
  const burns = [alert.longBurn, alert.shortBurn].map(value =>
    formatNumber(value),
  );
  const burn = (longSeconds === shortSeconds ? burns.slice(1) : burns).join(
    ' / ',
  );
  return (
    <tr>
      <td>
        {policy === null
          ? severity
          : t('detail.alerts.ofPolicy', { severity, policy })}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>{windows}</td>
      <td>
        <AlertState alert={alert} />
      </td>
      <td className={classes.number}>
        <WorkingNumber
          working={evaluation.working}
          name={t('detail.alerts.burnName', { burn, windows })}
        >
          {burn}
        </WorkingNumber>
      </td>
      <td className={classes.number}>
        {operator === 'noData'
          ? t('detail.alerts.silence')
          : t(`detail.alerts.compared.${operator}`, {
              factor: formatNumber(alert.factor),
            })}
      </td>
      <td>{meaning}</td>
    </tr>
  );
}
