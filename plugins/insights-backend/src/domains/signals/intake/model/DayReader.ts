import { shown } from '../../model/Fault';
import { DAYS_AHEAD, EARLIEST_DAY } from '../../model/limits';
import {
  dayOfPeriod,
  firstDayOfPeriod,
  parseDay,
  periodOfDays,
} from '../../model/period';
import type { Step } from '../../model/Signal';
import type { ItemFault } from './ItemFault';

/** Observations come by the day: most days were read before. */
const MOST_REMEMBERED = 10_000;

/** Reads the days of observations as periods of a signal. */
export class DayReader {
  private readonly periods = new Map<string, number>();

  /** @param today - days since 1970-01-01 */
  constructor(private readonly step: Step, private readonly today: number) {}

  /** The period that holds a day. */
  read(at: unknown): number | ItemFault {
    if (typeof at !== 'string') return noDay(at);
    const known = this.periods.get(at);
    if (known !== undefined) return known;
    const days = parseDay(at);
    if (days === undefined) return noDay(at);
    const period = periodOfDays(days, this.step);
    const begins = firstDayOfPeriod(period, this.step);
    if (at < EARLIEST_DAY || begins > this.today + DAYS_AHEAD) {
      return {
        pointer: '/at',
        reason: `${at} is before ${EARLIEST_DAY}, or its ${
          this.step
        }, which begins on ${dayOfPeriod(
          period,
          this.step,
        )}, lies in the future.`,
        howToMend: 'Send only periods that have begun.',
      };
    }
    if (this.periods.size >= MOST_REMEMBERED) this.periods.clear();
    this.periods.set(at, period);
    return period;
  }
}

function noDay(at: unknown): ItemFault {
  return {
    pointer: '/at',
    reason:
      at === undefined ? 'The day is missing.' : `"${shown(at)}" is not a day.`,
    howToMend: 'Give a day of the calendar as YYYY-MM-DD.',
  };
}
