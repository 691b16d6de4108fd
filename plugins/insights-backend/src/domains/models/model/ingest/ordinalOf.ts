/** Digits of a number that JavaScript keeps as it is. */
const MOST_DIGITS = 15;

/** Places within a millisecond, for versions that are numbers: times of this century remain exact. */
const PLACES = 1_000;

/**
 * Place of a version among the others of its model: the millisecond at which it was made, times 1,000, and within it the last
 * three digits of the version where that is a number. Without a time it is the version where that is a number, before all
 * that have a time. Null where neither says one.
 *
 * @param createdAt - ISO 8601 instant
 */
export function ordinalOf(version: string, createdAt: string): number;
export function ordinalOf(
  version: string,
  createdAt: string | null,
): number | null;
export function ordinalOf(
  version: string,
  createdAt: string | null,
): number | null {
  const isNumber = /^\d+$/.test(version) && version.length <= MOST_DIGITS;
  const number = isNumber ? Number(version) : null;
  if (createdAt === null) return number;
  return Date.parse(createdAt) * PLACES + ((number ?? 0) % PLACES);
}
