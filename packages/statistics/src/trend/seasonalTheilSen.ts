import { studentQuantile } from '../normal/studentQuantile';
import { median } from '../order/median';
import { middleIndex } from '../order/middleIndex';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { pairwiseSlopes } from './pairwiseSlopes';
import { scoreVariance } from './scoreVariance';
import { seasonValues } from './seasonValues';
import type { TheilSenOptions } from './theilSen';
import { slopeIntervalRanks } from './slopeIntervalRanks';
import { slopesBySelection } from './slopesBySelection';

const CONFIDENCE = 0.95;
/** Where no two values share a season. */
const NO_SLOPES = [NaN, NaN, NaN, NaN];

/** @public */
export interface SeasonalSlope {
  /** In units per cycle; NaN where no two values share a season. */
  slope: number;
  /** 95 % confidence interval of the slope. */
  slopeLow: number;
  slopeHigh: number;
  /** Whether the slopes reach as far as the confidence asks for, as in `TheilSenLine`. */
  isBounded: boolean;
  /** Value of the line at index 0. */
  intercept: number;
}

/**
 * The seasonal slope of Sen: the median of all slopes between values of the same
 * season, Hirsch, Slack and Smith (1982), Water Resources Research 18(1), section
 * "Seasonal Kendall slope estimator". Conventions as in pyMannKendall. Interval:
 * the ranks of Sen (1968) with the variance of all seasons together, Gilbert (1987),
 * "Statistical Methods for Environmental Pollution Monitoring", section 17.2.
 *
 * @param values - NaN = missing; the first value belongs to the first season
 * @param season - steps per cycle
 * @throws RangeError when the season is not a whole number of at least 1
 * @public
 */
export function seasonalTheilSen(
  values: ArrayLike<number>,
  season: number,
  {
    varianceFactor = 1,
    degreesOfFreedom = Infinity,
  }: Pick<TheilSenOptions, 'varianceFactor' | 'degreesOfFreedom'> = {},
): SeasonalSlope {
  const columns = seasonValues(values, season);
  const slopes = columns.map(column =>
    pairwiseSlopes(presentValues(column), presentIndexes(column)),
  );
  const all = new Float64Array(slopes.reduce((sum, s) => sum + s.length, 0));
  let offset = 0;
  for (const part of slopes) {
    all.set(part, offset);
    offset += part.length;
  }
  const variance = columns.reduce(
    (sum, column) => sum + scoreVariance(presentValues(column).slice().sort()),
    0,
  );
  const pairs = all.length;
  const ranks = slopeIntervalRanks(
    pairs,
    Math.sqrt(varianceFactor * variance),
    studentQuantile(CONFIDENCE, degreesOfFreedom),
  );
  const middle = [Math.floor((pairs - 1) / 2), Math.floor(pairs / 2)];
  const [slopeLow, lower, upper, slopeHigh] =
    pairs > 0
      ? slopesBySelection(all, [ranks.low, ...middle, ranks.high])
      : NO_SLOPES;
  const slope = (lower + upper) / 2;
  const centre = middleIndex(presentIndexes(values)) / season;
  return {
    slope,
    slopeLow,
    slopeHigh,
    isBounded: pairs > 0 && ranks.isBounded,
    intercept: median(values) - centre * slope,
  };
}
