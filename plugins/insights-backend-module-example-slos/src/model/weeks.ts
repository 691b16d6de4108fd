/** Minutes of a week. */
export const WEEK_MINUTES = 7 * 1440;
export const DAY_MINUTES = 1440;

/** Days from Monday to Thursday, on which 1970 began. */
const DAYS_TO_EPOCH = 3;

/** Number of the ISO week of a minute; both are counted from 1970. */
export function weekOf(minute: number): number {
  return Math.floor((minute + DAYS_TO_EPOCH * DAY_MINUTES) / WEEK_MINUTES);
}

/** First minute of a week: Monday, 00:00 UTC. */
export function firstMinuteOf(week: number): number {
  return week * WEEK_MINUTES - DAYS_TO_EPOCH * DAY_MINUTES;
}

/** 0 for Monday to 6 for Sunday, of a day counted from 1970. */
export function weekdayOf(day: number): number {
  return (day + DAYS_TO_EPOCH) % 7;
}

/** Weeks that have a minute from `fromMinute` up to, and without, `toMinute`. */
export function weeksBetween(fromMinute: number, toMinute: number): number[] {
  const first = weekOf(fromMinute);
  const count = Math.max(0, weekOf(toMinute - 1) - first + 1);
  return Array.from({ length: count }, (_, i) => first + i);
}

/** `2026.47`: year and number of the ISO week, as versions name it. */
export function labelOf(week: number): string {
  // By ISO 8601 a week belongs to the year of its Thursday.
  const thursday = new Date(
    (firstMinuteOf(week) + DAYS_TO_EPOCH * DAY_MINUTES) * 60_000,
  );
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}.${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
