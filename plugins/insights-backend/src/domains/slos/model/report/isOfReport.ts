import { DateTime } from 'luxon';
import type { TimeWindow } from '../window/TimeWindow';
import type { ReportPeriod } from './ReportPeriod';

/**
 * Whether a period of an agreement is reported with a month or quarter: its last day, in the zone that the agreement is
 * counted in, is of it. So each is in one month, whatever the zone of the report is.
 *
 * @param endSeconds - end of the period of the agreement; seconds since 1970
 */
export function isOfReport(
  endSeconds: number,
  window: TimeWindow,
  { kind, of }: Pick<ReportPeriod, 'kind' | 'of'>,
): boolean {
  const zone = window.kind === 'calendar' ? window.timeZone : 'utc';
  const day = DateTime.fromSeconds(endSeconds - 1, { zone });
  return day.toFormat(kind === 'month' ? 'yyyy-MM' : "yyyy-'Q'q") === of;
}
