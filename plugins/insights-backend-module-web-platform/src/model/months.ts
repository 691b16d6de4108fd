/** Months are counted from January of year 0, so that a place in a series is a subtraction. */

const MONTHS_OF_YEAR = 12;

/** The month of a day `YYYY-MM-DD`. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7)) - 1;
}

/** First day of a month, `YYYY-MM-DD`. */
export function firstDayOf(month: number): string {
  const year = String(Math.floor(month / MONTHS_OF_YEAR)).padStart(4, '0');
  const ofYear = String((month % MONTHS_OF_YEAR) + 1).padStart(2, '0');
  return `${year}-${ofYear}-01`;
}

/** The first month that is looked at: before it, releases and support are known less well. */
export const FIRST_MONTH = monthOf('2015-01-01');

/** The last month that is over at an instant, in UTC. */
export function lastCompleteMonth(now: Date): number {
  return monthOf(now.toISOString()) - 1;
}

/** Months from one to another, both within; none when `to` is before `from`. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** The months of a span in order. */
export function monthsOf({ from, to }: MonthSpan): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
