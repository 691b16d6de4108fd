const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether a text is a date of RFC 3339, with or without a time. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

/** How many days a date is after another, both `2026-11-26`. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) /
      MILLISECONDS_PER_DAY,
  );
}
