import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  formatNumber,
  formatShare,
  SloEvaluation,
  usePlainTable,
  WorkingNumber,
} from '@almanac/backstage-plugin-insights-react';
import { canFire } from '../lib/canFire';
import { sloTranslationRef } from '../../translation';
import { AlertState } from './AlertState';

type Alert = SloEvaluation['alerts'][number];

/** One pair of windows. */
export function BurnRateRow(props: {
  alert: Alert;
  evaluation: SloEvaluation;
}) {
  const { alert, evaluation } = props;
  const { allowedErrorRatio, working } = evaluation;
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const long = formatDuration(alert.longSeconds * 1_000);
  const short = formatDuration(alert.shortSeconds * 1_000);
  const windows = t('detail.alerts.both', { long, short });
  const burn = {
    long: formatNumber(alert.longBurn),
    short: formatNumber(alert.shortBurn),
  };
  const isPossible = canFire(alert, allowedErrorRatio);
  return (
    <tr>
      <td>{t(`detail.words.severity.${alert.severity}`)}</td>
      <td style={{ whiteSpace: 'nowrap' }}>{windows}</td>
      <td>
        <AlertState alert={alert} isPossible={isPossible} />
      </td>
      <td className={classes.number}>
        <WorkingNumber
          working={working}
          name={t('detail.alerts.burnName', { ...burn, windows })}
        >
          {burn.long} / {burn.short}
        </WorkingNumber>
      </td>
      <td className={classes.number}>{formatNumber(alert.factor)}</td>
      <td>
        {isPossible
          ? t('detail.alerts.meaningOf', {
              share: formatShare(alert.budgetShare),
              long,
            })
          : t('detail.alerts.never', {
              most: formatNumber(1 / allowedErrorRatio),
            })}
      </td>
    </tr>
  );
}
