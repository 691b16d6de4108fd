import { DateTime } from 'luxon';
import type { Step } from '../../signals';

/** Whole steps that are closest to a year. */
export const STEPS_PER_YEAR: Readonly<Record<Step, number>> = {
  day: 365,
  week: 52,
  month: 12,
};

/** Steps in a mean Gregorian year, for rates per year. */
export const MEAN_STEPS_PER_YEAR: Readonly<Record<Step, number>> = {
  day: 365.2425,
  week: 365.2425 / 7,
  month: 12,
};

const DAYS_OF_STEP = { day: 1, week: 7 } as const;
const MONDAY = 1;
const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000;
/** What an instant ends with at the beginning of a day. */
const TIME_OF_DAY = 'T00:00:00.000Z';

/**
 * First day of the period that lies `count` periods after the one that begins on `day`.
 *
 * @param day - `YYYY-MM-DD`, on the step
 */
export function addPeriods(day: string, step: Step, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (step === 'month') date.setUTCMonth(date.getUTCMonth() + count);
  else
    date.setTime(
      date.getTime() + count * DAYS_OF_STEP[step] * MILLISECONDS_OF_DAY,
    );
  return date.toISOString().slice(0, -TIME_OF_DAY.length);
}

/** Whether a period of this step begins on the day: weeks begin on Monday, months on the first. */
export function isOnStep(day: string, step: Step): boolean {
  const date = utc(day);
  if (!date.isValid) return false;
  if (step === 'month') return date.day === 1;
  return step === 'day' || date.weekday === MONDAY;
}

/** Milliseconds since 1970 at which the period that begins on `day` begins. */
export function millisecondsOf(day: string): number {
  return utc(day).toMillis();
}

/** `Dec 2022` for months, `5 Dec 2022` for shorter steps. */
export function periodInWords(day: string, step: Step): string {
  return utc(day).toFormat(step === 'month' ? 'LLL yyyy' : 'd LLL yyyy', {
    locale: 'en',
  });
}

/** `1 month`, `7 weeks`. */
export function periodsInWords(count: number, step: Step): string {
  return `${count} ${step}${count === 1 ? '' : 's'}`;
}

function utc(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
