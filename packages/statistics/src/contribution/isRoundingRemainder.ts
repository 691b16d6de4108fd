/** A remainder of less than this share of the largest change explains nothing that anybody could see. */
const SHARE_OF_CHANGE = 1e-9;
/** What adding a few hundred floating-point numbers of a size may leave of that size (2⁻⁵³ for each). */
const SHARE_OF_LEVEL = 2 ** -44;

/**
 * Whether what no part of a change explains is but what rounding left of the sums, and not a part that nobody names.
 *
 * @param remainder - change − sum of the parts
 * @param changes - the parts, in the same unit
 * @param levels - the values that the change leads from and to: their rounding is in the remainder too
 *
 * @public
 */
export function isRoundingRemainder(
  remainder: number,
  changes: ArrayLike<number>,
  levels: ArrayLike<number>,
): boolean {
  const tolerated = Math.max(
    SHARE_OF_CHANGE * largestSize(changes),
    SHARE_OF_LEVEL * largestSize(levels),
  );
  return Math.abs(remainder) <= tolerated;
}

function largestSize(values: ArrayLike<number>): number {
  return Array.from(values, Math.abs).reduce(
    (largest, size) => Math.max(largest, size),
    0,
  );
}
