import { presentValues } from '../order/presentValues';
import { pairOrder } from './pairOrder';
import { scoreTest } from './scoreTest';
import { scoreVariance } from './scoreVariance';
import { seasonValues } from './seasonValues';

const DEFAULT_ALPHA = 0.05;

/** @public */
export interface SeasonalMannKendallResult {
  s: number;
  varS: number;
  tau: number;
  z: number;
  p: number;
  n: number;
  trend: 'rising' | 'falling' | 'none';
}

/**
 * The Mann-Kendall test within each season, scores and variances added up: Hirsch,
 * Slack and Smith (1982), "Techniques of trend analysis for monthly water quality
 * data", Water Resources Research 18(1). Seasons count as independent.
 *
 * @param values - NaN = missing; the first value belongs to the first season
 * @param season - steps per cycle, a whole number of at least 1
 * @returns z = 0 and p = 1 where nothing can be compared
 * @throws RangeError when the season is not a whole number of at least 1
 * @public
 */
export function seasonalMannKendall(
  values: ArrayLike<number>,
  season: number,
  options: { alpha?: number } = {},
): SeasonalMannKendallResult {
  const { alpha = DEFAULT_ALPHA } = options;
  let s = 0;
  let varS = 0;
  let pairs = 0;
  let n = 0;
  for (const column of seasonValues(values, season)) {
    const present = presentValues(column);
    const { rising, falling, sorted } = pairOrder(present);
    s += rising - falling;
    varS += scoreVariance(sorted);
    pairs += (present.length * (present.length - 1)) / 2;
    n += present.length;
  }
  const { z, p } = scoreTest(s, varS);
  const direction = z > 0 ? 'rising' : 'falling';
  const trend = p < alpha ? direction : 'none';
  return { s, varS, tau: pairs === 0 ? 0 : s / pairs, z, p, n, trend };
}
