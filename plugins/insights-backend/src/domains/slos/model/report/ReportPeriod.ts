import { DateTime, IANAZone } from 'luxon';
import type { CalendarWindow, Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';

/** A month or a quarter of the calendar in the local time of a zone. */
export interface ReportPeriod extends Span {
  readonly kind: 'month' | 'quarter';
  /** `2026-10`, `2026-Q4`. */
  readonly of: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Why there is no such period. */
export interface PeriodFault {
  /** JSON pointer into the request. */
  readonly pointer: string;
  readonly detail: string;
}

const MONTHS_OF_A_QUARTER = 3;

/** Reads what a month or quarter is called; it begins and ends at midnight of its zone, so clocks may change within it. */
export function readPeriod(asked: {
  readonly kind: ReportPeriod['kind'];
  readonly of: string;
  readonly timeZone: string;
}): ReportPeriod | PeriodFault {
  const { kind, of, timeZone } = asked;
  if (!IANAZone.isValidZone(timeZone)) {
    const detail = 'must be an IANA time zone, e.g. Europe/Berlin';
    return { pointer: '/timeZone', detail };
  }
  const month = firstMonthOf(kind, of);
  if (month === undefined) {
    const example = kind === 'month' ? '2026-10' : '2026-Q4';
    const detail = `must name a ${kind}, e.g. ${example}`;
    return { pointer: '/period/of', detail };
  }
  const anchor = `${of.slice(0, 4)}-${String(month).padStart(2, '0')}-01T00:00`;
  const window: CalendarWindow = {
    kind: 'calendar',
    duration: { count: 1, unit: kind === 'month' ? 'M' : 'Q' },
    anchor,
    timeZone,
  };
  const begin = DateTime.fromISO(anchor, { zone: timeZone }).toSeconds();
  return { kind, of, timeZone, ...windowAt(window, begin) };
}

function firstMonthOf(
  kind: ReportPeriod['kind'],
  of: string,
): number | undefined {
  const quarter = /^\d{4}-Q([1-4])$/.exec(of);
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(of);
  if (kind === 'quarter' && quarter) {
    return (Number(quarter[1]) - 1) * MONTHS_OF_A_QUARTER + 1;
  }
  return kind === 'month' && month ? Number(month[1]) : undefined;
}

/** `October 2026`, `fourth quarter of 2026`. */
export function periodInWords({
  kind,
  of,
}: Pick<ReportPeriod, 'kind' | 'of'>): string {
  const [year, part] = of.split('-');
  if (kind === 'quarter') {
    const names = ['first', 'second', 'third', 'fourth'];
    return `${names[Number(part[1]) - 1]} quarter of ${year}`;
  }
  return DateTime.fromISO(`${of}-01`, { zone: 'UTC' })
    .setLocale('en')
    .toFormat('LLLL yyyy');
}
