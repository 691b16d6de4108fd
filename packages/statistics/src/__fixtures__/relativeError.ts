/** |actual − expected| / |expected|; the absolute error where 0 is expected. */
export function relativeError(actual: number, expected: number): number {
  const error = Math.abs(actual - expected);
  return expected === 0 ? error : error / Math.abs(expected);
}
