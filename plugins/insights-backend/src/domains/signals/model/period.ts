import type { Step } from './Signal';

/**
 * Arithmetic of periods. A period is an integer: days, weeks or months since 1970-01-01, so that series are arrays and a
 * place in one is a subtraction. All in UTC, in the proleptic Gregorian calendar.
 */

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday: the Monday before it begins week 0. */
const MONDAY_BEFORE_EPOCH = -3;
const MONTHS_OF_YEAR = 12;
const EPOCH_YEAR = 1970;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of `YYYY-MM-DD`; `undefined` when there is no such day. */
export function parseDay(day: string): number | undefined {
  const match = DAY_PATTERN.exec(day);
  if (!match) return undefined;
  const days = daysOfDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(days) === day ? days : undefined;
}

/** `YYYY-MM-DD` of the days since 1970-01-01, for the years 0 to 9999. */
export function formatDay(days: number): string {
  const { year, month, day } = dateOfDays(days);
  const pad = (value: number, length: number) =>
    String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The period that holds a day, given as days since 1970-01-01. */
export function periodOfDays(days: number, step: Step): number {
  switch (step) {
    case 'day':
      return days;
    case 'week':
      return Math.floor((days - MONDAY_BEFORE_EPOCH) / DAYS_OF_WEEK);
    case 'month': {
      const { year, month } = dateOfDays(days);
      return (year - EPOCH_YEAR) * MONTHS_OF_YEAR + month - 1;
    }
    default:
      throw new RangeError(`unknown step ${step}`);
  }
}

/** First day of a period, as days since 1970-01-01. */
export function firstDayOfPeriod(period: number, step: Step): number {
  switch (step) {
    case 'day':
      return period;
    case 'week':
      return period * DAYS_OF_WEEK + MONDAY_BEFORE_EPOCH;
    case 'month': {
      const years = Math.floor(period / MONTHS_OF_YEAR);
      const month = period - years * MONTHS_OF_YEAR + 1;
      return daysOfDate(EPOCH_YEAR + years, month, 1);
    }
    default:
      throw new RangeError(`unknown step ${step}`);
  }
}

/**
 * The period that holds a day `YYYY-MM-DD`.
 *
 * @throws RangeError when there is no such day
 */
export function periodOf(day: string, step: Step): number {
  const days = parseDay(day);
  if (days === undefined) throw new RangeError(`${day} is not a day`);
  return periodOfDays(days, step);
}

/** First day of a period as `YYYY-MM-DD`. */
export function dayOfPeriod(period: number, step: Step): string {
  return formatDay(firstDayOfPeriod(period, step));
}

/**
 * Days from 1970-01-01 to a date, and back: Howard Hinnant's `days_from_civil` and `civil_from_days`. The year begins in
 * March there, so that the leap day is its last.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html
 */
const DAYS_OF_ERA = 146_097;
const YEARS_OF_ERA = 400;
const DAYS_FROM_YEAR_0_TO_EPOCH = 719_468;

function daysOfDate(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_OF_ERA);
  const yearOfEra = marchYear - era * YEARS_OF_ERA;
  const marchMonth = (month + 9) % MONTHS_OF_YEAR;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_FROM_YEAR_0_TO_EPOCH;
}

function dateOfDays(days: number): {
  year: number;
  month: number;
  day: number;
} {
  const shifted = days + DAYS_FROM_YEAR_0_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * YEARS_OF_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
