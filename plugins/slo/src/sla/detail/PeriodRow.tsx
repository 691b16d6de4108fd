import {
  formatDuration,
  formatNumber,
  formatShare,
  SlaPeriodWithWorking,
  SloWindow,
  StateChip,
  usePlainTable,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../../detail/lib/objectiveText';
import { sloTranslationRef } from '../../translation';
import { formatMoney } from '../lib/formatMoney';
import { headroomText } from '../lib/headroomText';
import { periodSpan } from '../lib/periodSpan';
import { Settlement } from './Settlement';

/** One period of an agreement; its SLI opens the working of the whole row. */
export function PeriodRow(props: {
  period: SlaPeriodWithWorking;
  window: SloWindow;
}) {
  const { period } = props;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { target, excludedSeconds, credit } = period;
  const { first, last } = periodSpan(period, props.window);
  const sli = sliText(period.sli, target);
  const remark = [
    !period.isOver && t('sla.detail.periods.now'),
    !period.isPromised && t('sla.detail.periods.notPromised'),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <tr>
      <td style={{ whiteSpace: 'nowrap' }}>
        {t('sla.detail.periods.between', {
          start: first,
          end: last,
        })}
        {remark && ` (${remark})`}
        <Settlement period={period} />
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
            start: first,
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
