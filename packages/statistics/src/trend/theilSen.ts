import { median } from '../order/median';
import { middleIndex } from '../order/middleIndex';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { studentQuantile } from '../normal/studentQuantile';
import { scoreVariance } from './scoreVariance';
import { slopeIntervalRanks } from './slopeIntervalRanks';
import { slopesAtRanks } from './slopesAtRanks';

const DEFAULT_CONFIDENCE = 0.95;

/** @public */
export interface TheilSenOptions {
  /** Confidence of the slope's interval, 0…1. Default 0.95. */
  confidence?: number;
  /** How many times larger serial correlation makes the variance of S, from `serialVarianceFactor`. Default 1: none. */
  varianceFactor?: number;
  /**
   * Of Student's t, by which the interval is told, 1 at least; from `serialDegreesOfFreedom` where the factor hangs on an
   * estimated correlation. Default `Infinity`: the normal distribution.
   */
  degreesOfFreedom?: number;
}

/** @public */
export interface TheilSenLine {
  /** Units of the values per step; NaN with fewer than 2 values. */
  slope: number;
  /** Value of the line at index 0. */
  intercept: number;
  slopeLow: number;
  slopeHigh: number;
  /**
   * Whether the slopes of all pairs reach as far as the confidence asks for; where they do not, the interval is from the least
   * to the greatest of them, as scipy has it, and its true ends lie anywhere beyond.
   */
  isBounded: boolean;
  /** Values that were there. */
  n: number;
}

/**
 * The line through the values whose slope is the median of the slopes of all pairs.
 *
 * Slope: Theil (1950), Sen (1968), "Estimates of the regression coefficient based on
 * Kendall's tau", JASA 63. Interval: Sen (1968), section 3 and equation 2.6 for ties.
 * Intercept: median(values) − slope · median(index), Conover (1980), as pyMannKendall
 * and scipy. The step is the position in the array: a gap keeps its length.
 *
 * Cost: about O(n log n) plus the pairs inside the interval (see `slopesAtRanks`).
 *
 * @param values - NaN = missing
 * @throws RangeError when the confidence is not within 0…1 or the factor not above 0
 * @public
 */
export function theilSen(
  values: ArrayLike<number>,
  options: TheilSenOptions = {},
): TheilSenLine {
  const { confidence = DEFAULT_CONFIDENCE, varianceFactor = 1 } = options;
  const { degreesOfFreedom = Infinity } = options;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must be within 0…1, got ${confidence}`);
  }
  if (!(varianceFactor > 0)) {
    throw new RangeError(
      `varianceFactor must be above 0, got ${varianceFactor}`,
    );
  }
  const indexes = presentIndexes(values);
  const present = presentValues(values);
  const n = present.length;
  if (n < 2) {
    const intercept = n === 1 ? present[0] : NaN;
    const none = { slope: NaN, slopeLow: NaN, slopeHigh: NaN };
    return { ...none, intercept, isBounded: false, n };
  }
  const pairs = (n * (n - 1)) / 2;
  const ranks = slopeIntervalRanks(
    pairs,
    Math.sqrt(varianceFactor * scoreVariance(present.slice().sort())),
    studentQuantile(confidence, degreesOfFreedom),
  );
  const lowerMiddle = Math.floor((pairs - 1) / 2);
  const wanted = [ranks.low, lowerMiddle, Math.floor(pairs / 2), ranks.high];
  const [slopeLow, lower, upper, slopeHigh] = slopesAtRanks(
    present,
    indexes,
    wanted,
  );
  const slope = (lower + upper) / 2;
  const intercept = median(present) - slope * middleIndex(indexes);
  const { isBounded } = ranks;
  return { slope, intercept, slopeLow, slopeHigh, isBounded, n };
}
