import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  formatNumber,
  formatShare,
  SlaPeriodWithWorking,
  StateChip,
  Time,
  usePlainTable,
  WorkingNumber,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../../detail/lib/objectiveText';
import { sloTranslationRef } from '../../translation';
import { formatMoney } from '../lib/formatMoney';
import { headroomText } from '../lib/headroomText';

/** One period of an agreement; its SLI opens the working of the whole row. */
export function PeriodRow({ period }: { period: SlaPeriodWithWorking }) {
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { start, end, target, excludedSeconds, credit } = period;
  const sli = sliText(period.sli, target);
  const remark = [
    !period.isOver && t('sla.detail.periods.now'),
    !period.isPromised && t('sla.detail.periods.notPromised'),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <tr>
      <td>
        {t('sla.detail.periods.between', {
          start: <Time at={start} precision="day" />,
          end: <Time at={end} precision="day" />,
        })}
        {remark && ` (${remark})`}
      </td>
      <td>
        <StateChip state={period.state} />
      </td>
      <td className={classes.number}>{targetText(target)}</td>
      <td className={classes.number}>
        <WorkingNumber
          working={period.working}
          name={t('sla.detail.periods.sliOf', {
            sli,
            start: start.slice(0, 10),
          })}
        >
          {sli}
        </WorkingNumber>
      </td>
      <td className={classes.number}>
        {t('sla.detail.tiles.failed', {
          bad: formatNumber(period.badUnits),
          total: formatNumber(period.units),
        })}
      </td>
      <td className={classes.number}>{headroomText(period.headroom)}</td>
      <td className={classes.number}>{formatShare(period.coverage)}</td>
      <td className={classes.number}>
        {excludedSeconds > 0 ? formatDuration(excludedSeconds * 1_000) : '–'}
      </td>
      <td className={classes.number}>{credit ? formatMoney(credit) : '–'}</td>
    </tr>
  );
}
