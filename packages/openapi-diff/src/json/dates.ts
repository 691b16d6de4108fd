const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether a text is a date of RFC 3339 that there is, with or without a time: no year has a 30 February. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ]|$)/.exec(text)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  const midnight = Date.parse(day);
  // Engines read a day that a month has not as one of the next month.
  return (
    !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
  );
}

/** How many days a date is after another, both `2026-11-26`. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) /
      MILLISECONDS_PER_DAY,
  );
}
