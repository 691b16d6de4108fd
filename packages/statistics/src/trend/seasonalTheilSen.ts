import { median } from '../order/median';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { pairwiseSlopes } from './pairwiseSlopes';
import { seasonValues } from './seasonValues';

/**
 * The seasonal slope of Sen: the median of all slopes between values of the same
 * season, Hirsch, Slack and Smith (1982), Water Resources Research 18(1), section
 * "Seasonal Kendall slope estimator". Conventions as in pyMannKendall.
 *
 * @param values - NaN = missing; the first value belongs to the first season
 * @param season - steps per cycle
 * @returns `slope` in units per cycle; `intercept` is the line's value at index 0;
 *   NaN where no two values share a season
 * @throws RangeError when the season is not a whole number of at least 1
 * @public
 */
export function seasonalTheilSen(
  values: ArrayLike<number>,
  season: number,
): { slope: number; intercept: number } {
  const slopes = seasonValues(values, season).map(column =>
    pairwiseSlopes(presentValues(column), presentIndexes(column)),
  );
  const all = new Float64Array(slopes.reduce((sum, s) => sum + s.length, 0));
  let offset = 0;
  for (const part of slopes) {
    all.set(part, offset);
    offset += part.length;
  }
  const slope = median(all);
  const centre = median(presentIndexes(values)) / season;
  return { slope, intercept: median(values) - centre * slope };
}
