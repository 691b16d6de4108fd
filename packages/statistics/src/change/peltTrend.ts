import { median } from '../order/median';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { checkPeltOptions, type PeltOptions } from './PeltOptions';
import { segmentLines } from './segmentLines';
import { pelt } from './pelt';
import { positionInterval } from './positionInterval';

/** Parameters of a segment are two, and a change has a place: (2 + 2) ln n. */
const MODIFIED_BIC_FACTOR = 4;
/** Two values make any line; with fewer than four a line says nothing. */
const SHORTEST_SEGMENT = 4;
/** Median of |z| for a standard normal z. */
const NORMAL_MEDIAN_DEVIATION = 0.6744897501960817;
/** Deviation of a second difference of independent noise, in that of the noise: 1 + 4 + 1. */
const SECOND_DIFFERENCE = Math.sqrt(6);
/** Noise is never put below this share of the spread: exact lines bend where they bend. */
const LEAST_NOISE_SHARE = 1e-6;

/** @public */
export interface TrendShift {
  /** First position of the new line; `low … high` is its interval. */
  index: number;
  low: number;
  high: number;
  /** Slope per step before and after. */
  before: number;
  after: number;
  /** How far the new line begins above what the old one led to. */
  jump: number;
}

/** @public */
export interface PeltTrendResult {
  changePoints: TrendShift[];
  /** In noise variances. */
  penalty: number;
  /** Standard deviation of the noise around lines, in the unit of the values. */
  sigma: number;
  /** `start` inclusive, `end` exclusive; the line is `level + slope · position`. */
  segments: { start: number; end: number; level: number; slope: number }[];
}

/**
 * Where a straight course bends or jumps: the segmentation by lines of least squares with the smallest
 * squared deviations plus a penalty per change, found exactly. What rises all the while is one line
 * here, and a staircase to `peltMean`.
 *
 * Search: PELT, Killick, Fearnhead and Eckley (2012), JASA 107, on the cost of Bai and Perron (2003),
 * Journal of Applied Econometrics 18. Penalty: 4 ln n noise variances after Zhang and Siegmund (2007).
 * Noise: median absolute second difference. Interval: see `positionInterval`.
 *
 * @param values - NaN = missing; positions refer to this array
 * @returns no changes for straight, all-missing or too short series
 * @throws RangeError when an option is out of range
 * @public
 */
export function peltTrend(
  values: ArrayLike<number>,
  options: PeltOptions = {},
): PeltTrendResult {
  const present = presentValues(values);
  const positions = presentIndexes(values);
  const n = present.length;
  const {
    penalty = MODIFIED_BIC_FACTOR * Math.log(Math.max(n, 1)),
    minSegment = SHORTEST_SEGMENT,
    confidence,
  } = checkPeltOptions(options, 2);
  if (n === 0) return { changePoints: [], penalty, sigma: NaN, segments: [] };
  const { cost, line } = segmentLines(positions, present);
  const sigma = noiseAroundLines(present);
  const scaled = (start: number, end: number) => cost(start, end) / sigma ** 2;
  const canBend = sigma > 0 && n >= 2 * minSegment;
  const starts = canBend ? pelt(scaled, n, penalty, minSegment) : [0];
  const bounds = [...starts, n];
  const segments = starts.map((start, k) => ({
    start: k === 0 ? 0 : positions[start],
    end: k + 1 < starts.length ? positions[starts[k + 1]] : values.length,
    ...line(start, bounds[k + 1]),
  }));
  const changePoints = starts.slice(1).map((start, k) => {
    const [low, high] = positionInterval(
      scaled,
      [bounds[k], start, bounds[k + 2]],
      minSegment,
      confidence,
    );
    const [old, fresh] = [segments[k], segments[k + 1]];
    const index = positions[start];
    return {
      ...{ index, low: positions[low], high: positions[high] },
      before: old.slope,
      after: fresh.slope,
      jump: fresh.level - old.level + (fresh.slope - old.slope) * index,
    };
  });
  return { changePoints, penalty, sigma, segments };
}

function noiseAroundLines(values: Float64Array): number {
  const bends = new Float64Array(Math.max(values.length - 2, 0));
  for (let index = 0; index < bends.length; index += 1) {
    bends[index] = Math.abs(
      values[index] - 2 * values[index + 1] + values[index + 2],
    );
  }
  const centre = median(values);
  const spread = values.reduce(
    (most, value) => Math.max(most, Math.abs(value - centre)),
    0,
  );
  const typical = bends.length ? median(bends) : 0;
  return Math.max(
    typical / (NORMAL_MEDIAN_DEVIATION * SECOND_DIFFERENCE),
    LEAST_NOISE_SHARE * spread,
  );
}
