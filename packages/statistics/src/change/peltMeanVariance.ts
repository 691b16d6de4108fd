import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { checkPeltOptions, type PeltOptions } from './PeltOptions';
import { normalCost } from './normalCost';
import { pelt } from './pelt';
import { positionInterval } from './positionInterval';

/** Parameters of a segment are two, and a change has a place: (2 + 2) ln n, as for the mean (1 + 2) ln n. */
const MODIFIED_BIC_FACTOR = 4;
/** Shorter ones can have no variance of their own by chance. */
const SHORTEST_SEGMENT = 5;
/** A segment of equal values is taken to vary by this share of the whole. */
const LEAST_VARIANCE_SHARE = 1e-6;

/** @public */
export interface DistributionShift {
  /** First position of the new segment; `low … high` is its interval. */
  index: number;
  low: number;
  high: number;
}

/** @public */
export interface PeltMeanVarianceResult {
  changePoints: DistributionShift[];
  /** In units of minus twice the log-likelihood. */
  penalty: number;
  /** `start` inclusive, `end` exclusive; together they cover all positions. */
  segments: { start: number; end: number; mean: number; deviation: number }[];
}

/**
 * Changes of the mean, of the variance, or of both: the segmentation by normal distributions with the
 * highest likelihood less a penalty per change, found exactly. What stays level but begins to flutter
 * is a change here, and none to `peltMean`.
 *
 * Search: PELT, Killick, Fearnhead and Eckley (2012), JASA 107; cost: their section 4.1. Penalty:
 * 4 ln n after Zhang and Siegmund (2007), Biometrics 63. Interval: see `positionInterval`. The values
 * are taken as independent.
 *
 * @param values - NaN = missing; positions refer to this array
 * @returns no changes for constant, all-missing or too short series
 * @throws RangeError when an option is out of range
 * @public
 */
export function peltMeanVariance(
  values: ArrayLike<number>,
  options: PeltOptions = {},
): PeltMeanVarianceResult {
  const present = presentValues(values);
  const positions = presentIndexes(values);
  const n = present.length;
  const {
    penalty = MODIFIED_BIC_FACTOR * Math.log(Math.max(n, 1)),
    minSegment = SHORTEST_SEGMENT,
    confidence,
  } = checkPeltOptions(options, 2);
  if (n === 0) return { changePoints: [], penalty, segments: [] };
  const whole = momentsOf(present, 0, n);
  const cost = normalCost(present, LEAST_VARIANCE_SHARE * whole.deviation ** 2);
  const canChange = whole.deviation > 0 && n >= 2 * minSegment;
  const starts = canChange ? pelt(cost, n, penalty, minSegment) : [0];
  const bounds = [...starts, n];
  const changePoints = starts.slice(1).map((start, k) => {
    const [low, high] = positionInterval(
      cost,
      [bounds[k], start, bounds[k + 2]],
      minSegment,
      confidence,
    );
    return {
      index: positions[start],
      low: positions[low],
      high: positions[high],
    };
  });
  const segments = starts.map((start, k) => ({
    start: k === 0 ? 0 : positions[start],
    end: k + 1 < starts.length ? positions[starts[k + 1]] : values.length,
    ...momentsOf(present, start, bounds[k + 1]),
  }));
  return { changePoints, penalty, segments };
}

function momentsOf(values: Float64Array, start: number, end: number) {
  const own = values.subarray(start, end);
  const first = own[0];
  const mean = first + own.reduce((sum, v) => sum + v - first, 0) / own.length;
  const squares = own.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / own.length) };
}
