import { EARLIEST_DAY, LATEST_DAY } from '../../../signals';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})[-.](\d{2})$/;

/**
 * The instant that a date of a list names, ISO 8601 in UTC: a day and a month stand at their beginning.
 *
 * @param value - `2024-03-01`, `2024-03`, `2024.03`, `2024.03.01` or an instant
 * @returns undefined where it is no date, or none that is kept
 */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/^(\d{4})\.(\d{2})\.(\d{2})$/, '$1-$2-$3');
  const month = MONTH.exec(text);
  const day = month ? `${month[1]}-${month[2]}-01` : text;
  const isDay = DAY.test(day);
  if (!isDay && !/^\d{4}-\d{2}-\d{2}T/.test(day)) return undefined;
  const instant = new Date(isDay ? `${day}T00:00:00.000Z` : day);
  if (Number.isNaN(instant.getTime())) return undefined;
  const written = instant.toISOString();
  // 30 February is no day, though a clock would count on.
  if (isDay && written.slice(0, 10) !== day) return undefined;
  const asDay = written.slice(0, 10);
  return asDay < EARLIEST_DAY || asDay > LATEST_DAY ? undefined : written;
}

const DAY_MS = 86_400_000;

/** Whether an instant is yet to come, wherever on earth the list was written. */
export function isToCome(instant: string, now: Date): boolean {
  return Date.parse(instant) > now.getTime() + DAY_MS;
}
