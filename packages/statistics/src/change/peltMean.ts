import { median } from '../order/median';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { noiseAround } from './estimateNoise';
import { functionalPruning } from './functionalPruning';
import { meanCost, runningSums } from './meanCost';
import { pelt } from './pelt';
import { shiftInterval } from './shiftInterval';

/** Constant of the modified BIC: Zhang and Siegmund (2007), Biometrics 63, for a mean: 3 ln n. */
const MODIFIED_BIC_FACTOR = 3;
const DEFAULT_CONFIDENCE = 0.95;
/** One outlying value is no shift of the mean … */
const DEFAULT_SHORTEST_SEGMENT = 2;
/** … unless the series has no noise: then every step is real. */
const SHORTEST_SEGMENT_WITHOUT_NOISE = 1;

/** @public */
export interface PeltMeanOptions {
  /** Price of one more change, in noise variances. Default 3 ln n (modified BIC). */
  penalty?: number;
  /** Fewest present values in a segment. Default 2; 1 for a series without noise. */
  minSegment?: number;
  /** Confidence of the positions' intervals, 0…1. Default 0.95. */
  confidence?: number;
}

/** @public */
export interface MeanShift {
  /** First position of the new segment; `low … high` is its confidence interval. */
  index: number;
  low: number;
  high: number;
  /** Mean of the segment before and of the segment after. */
  before: number;
  after: number;
}

/** @public */
export interface PeltMeanResult {
  changePoints: MeanShift[];
  /** In noise variances; multiply by sigma² for the units of squared values. */
  penalty: number;
  /** Standard deviation of the noise, in the unit of the values. */
  sigma: number;
  /** `start` inclusive, `end` exclusive; together they cover all positions. */
  segments: { start: number; end: number; mean: number }[];
}

/**
 * Shifts of the mean: the segmentation that minimises the squared deviations from the
 * segments' means plus a penalty per shift, found exactly.
 *
 * Search: PELT, Killick, Fearnhead and Eckley (2012), JASA 107; where there is noise, with the
 * functional pruning of Maidstone et al. (2017), Statistics and Computing 27. Penalty:
 * 3 ln n times the noise variance (see `estimateNoise`). Interval of the position:
 * see `shiftInterval`. The noise is taken as independent: positive serial correlation
 * makes more shifts than there are, so raise the penalty for such series.
 *
 * @param values - NaN = missing; positions refer to this array
 * @returns no shifts for constant, all-missing or too short series
 * @throws RangeError when an option is out of range
 * @public
 */
export function peltMean(
  values: ArrayLike<number>,
  options: PeltMeanOptions = {},
): PeltMeanResult {
  const present = presentValues(values);
  const positions = presentIndexes(values);
  const centre = median(present);
  const { sigma, noiseFree } = noiseAround(present, centre);
  const {
    penalty = MODIFIED_BIC_FACTOR * Math.log(Math.max(present.length, 1)),
    minSegment = noiseFree
      ? SHORTEST_SEGMENT_WITHOUT_NOISE
      : DEFAULT_SHORTEST_SEGMENT,
    confidence = DEFAULT_CONFIDENCE,
  } = options;
  checkOptions(penalty, minSegment, confidence);
  if (present.length === 0) {
    return { changePoints: [], penalty, sigma, segments: [] };
  }
  const starts =
    sigma > 0
      ? search(present, centre, penalty * sigma ** 2, minSegment, noiseFree)
      : [0];
  const bounds = [...starts, present.length];
  const means = starts.map((start, k) => mean(present, start, bounds[k + 1]));
  const inputBounds = [0, ...starts.slice(1).map(start => positions[start])];
  const segments = inputBounds.map((start, k) => ({
    start,
    end: inputBounds[k + 1] ?? values.length,
    mean: means[k],
  }));
  const changePoints = starts.slice(1).map((start, k) => {
    const [low, high] = shiftInterval(
      present.subarray(bounds[k], start),
      present.subarray(start, bounds[k + 2]),
      confidence,
    );
    return {
      index: positions[start],
      low: positions[start + low],
      high: positions[start + high],
      before: means[k],
      after: means[k + 1],
    };
  });
  return { changePoints, penalty, sigma, segments };
}

/** Both find the same; in a staircase, where equally good starts are common, the earliest of them is taken. */
function search(
  values: Float64Array,
  centre: number,
  penalty: number,
  minSegment: number,
  noiseFree: boolean,
): number[] {
  if (!noiseFree) return functionalPruning(values, penalty, minSegment, centre);
  const cost = meanCost(runningSums(values, centre));
  return pelt(cost, values.length, penalty, minSegment);
}

function checkOptions(penalty: number, minSegment: number, confidence: number) {
  if (!(penalty >= 0)) {
    throw new RangeError(`penalty must not be negative, got ${penalty}`);
  }
  if (!(Number.isInteger(minSegment) && minSegment >= 1)) {
    throw new RangeError(
      `minSegment must be a whole number of at least 1, got ${minSegment}`,
    );
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must be within 0…1, got ${confidence}`);
  }
}

function mean(values: Float64Array, start: number, end: number): number {
  const first = values[start];
  let sum = 0;
  for (let index = start; index < end; index++) sum += values[index] - first;
  return first + sum / (end - start);
}
