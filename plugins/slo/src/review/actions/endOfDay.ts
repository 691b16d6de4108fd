const DAY_MS = 86_400_000;

/** An exception lasts so long at most. */
export const MOST_DAYS = 90;

/** A day in the reader's zone as a field of dates writes it: `2026-12-09`. */
export function dayText(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [
    time.getFullYear(),
    two(time.getMonth() + 1),
    two(time.getDate()),
  ].join('-');
}

/** The day so many days after another, in the reader's zone. */
export function dayAfter(now: Date, days: number): string {
  const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  return dayText(new Date(noon.getTime() + days * DAY_MS));
}

/**
 * The last moment of a day in the reader's zone, as an instant; undefined of what is no day from tomorrow to the last one
 * that the API takes.
 */
export function endOfDay(day: string, now: Date): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  if (day <= dayText(now) || day > dayAfter(now, MOST_DAYS - 1)) {
    return undefined;
  }
  const end = new Date(`${day}T23:59:59`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
