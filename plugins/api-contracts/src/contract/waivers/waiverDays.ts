const DAY_MILLISECONDS = 86_400_000;

/** Longest that something is waived, by the day on which it ends. */
const LONGEST_DAYS = 365;

/** What is offered at first. */
const USUAL_DAYS = 30;

/** Days on which a waiver can end, as a field of a date has them. */
export interface WaiverDays {
  first: string;
  usual: string;
  last: string;
}

/**
 * Days on which a waiver that is made now can end, in the reader's zone.
 *
 * @param now - milliseconds since 1970
 */
export function waiverDays(now: number): WaiverDays {
  const dayIn = (days: number) => localDay(now + days * DAY_MILLISECONDS);
  return {
    first: dayIn(1),
    usual: dayIn(USUAL_DAYS),
    last: dayIn(LONGEST_DAYS),
  };
}

/** The end of a day in the reader's zone; undefined for what is no day, or none that can be chosen. */
export function endOfDay(day: string, days: WaiverDays): string | undefined {
  if (day < days.first || day > days.last) return undefined;
  const end = new Date(`${day}T23:59:59`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}

function localDay(instant: number): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(
    date.getDate(),
  )}`;
}
