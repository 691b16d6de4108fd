/**
 * Which of the sorted pairwise slopes bound the confidence interval: Sen (1968),
 * equation 2.6; the rounding is that of `scipy.stats.theilslopes`.
 *
 * @param pairs - number of slopes
 * @param scoreDeviation - standard deviation of S
 * @param z - quantile of the confidence: so many deviations each way
 * @returns zero-based ranks within 0…pairs−1; `isBounded`: whether the slopes reach so far, so that there is an interval
 */
export function slopeIntervalRanks(
  pairs: number,
  scoreDeviation: number,
  z: number,
): { low: number; high: number; isBounded: boolean } {
  const low = roundHalfToEven((pairs - z * scoreDeviation) / 2) - 1;
  const high = roundHalfToEven((pairs + z * scoreDeviation) / 2);
  return {
    low: Math.max(low, 0),
    high: Math.min(high, pairs - 1),
    isBounded: low >= 0 && high <= pairs - 1,
  };
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0
    ? rounded - 1
    : rounded;
}
