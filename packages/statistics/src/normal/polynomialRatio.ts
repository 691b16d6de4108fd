/**
 * The ratio of two polynomials at x by Horner's rule.
 *
 * @param numerator - coefficients from the highest power down
 * @param denominator - likewise
 */
export function polynomialRatio(
  numerator: readonly number[],
  denominator: readonly number[],
  x: number,
): number {
  let above = 0;
  for (const coefficient of numerator) above = above * x + coefficient;
  let below = 0;
  for (const coefficient of denominator) below = below * x + coefficient;
  return above / below;
}
