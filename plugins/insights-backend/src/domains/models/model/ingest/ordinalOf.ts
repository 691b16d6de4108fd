/** Digits of a number that JavaScript keeps as it is. */
const MOST_DIGITS = 15;

/**
 * Place of a version among the others of its model: the version where it is a number, else the millisecond at which it was
 * made. Null where neither says one.
 *
 * @param createdAt - ISO 8601 instant
 */
export function ordinalOf(
  version: string,
  createdAt: string | null,
): number | null {
  if (/^\d+$/.test(version) && version.length <= MOST_DIGITS) {
    return Number(version);
  }
  return createdAt === null ? null : Date.parse(createdAt);
}
