import { normalCdf } from '../normal/normalCdf';
import { autoregressiveFactor } from './autoregressiveFactor';
import { pairOrder } from './pairOrder';
import { seasonCovariance } from './seasonCovariance';
import type { SeasonalMannKendallResult } from './seasonalMannKendall';
import { seasonValues } from './seasonValues';

const DEFAULT_ALPHA = 0.05;

/**
 * The seasonal Mann-Kendall test where seasons of one cycle carry on from each other: the scores of
 * `seasonalMannKendall`, with the variance of Hirsch and Slack (1984), see `seasonCovariance`. It wants twenty cycles
 * and more, since the covariances are measured. No correction for continuity, and cycles with a missing value are left out:
 * both as `correlated_seasonal_test` of pyMannKendall.
 *
 * It takes cycles for independent, but the last season of one carries on in the first of the next. Where
 * `serialCorrelation` says how much, the variance is multiplied by what that adds in a first-order autoregression: n/n* of
 * all values over n/n* of those of one cycle.
 *
 * @param values - NaN = missing; the first value belongs to the first season
 * @param season - steps per cycle, a whole number of at least 1
 * @param options - `serialCorrelation`: 0…1, of the values without their season; 0 when left out
 * @returns z = 0 and p = 1 where nothing can be compared
 * @throws RangeError when the season is not a whole number of at least 1, or the correlation not from 0 to below 1
 * @public
 */
export function correlatedSeasonalMannKendall(
  values: ArrayLike<number>,
  season: number,
  options: { alpha?: number; serialCorrelation?: number } = {},
): SeasonalMannKendallResult {
  const { alpha = DEFAULT_ALPHA, serialCorrelation = 0 } = options;
  if (!(serialCorrelation >= 0 && serialCorrelation < 1)) {
    throw new RangeError(
      `serialCorrelation must be from 0 to below 1, got ${serialCorrelation}`,
    );
  }
  const columns = completeCycles(seasonValues(values, season));
  const cycles = columns[0].length;
  let s = 0;
  for (const column of columns) {
    const { rising, falling } = pairOrder(column);
    s += rising - falling;
  }
  const acrossCycles =
    autoregressiveFactor(serialCorrelation, season * cycles) /
    autoregressiveFactor(serialCorrelation, season);
  const varS = seasonCovariance(columns) * acrossCycles;
  const z = varS > 0 ? s / Math.sqrt(varS) : 0;
  const p = Math.min(1, 2 * normalCdf(-Math.abs(z)));
  const pairs = (season * cycles * (cycles - 1)) / 2;
  const direction = z > 0 ? 'rising' : 'falling';
  return {
    ...{ s, varS, z, p },
    tau: pairs === 0 ? 0 : s / pairs,
    n: season * cycles,
    trend: p < alpha ? direction : 'none',
  };
}

/** The seasons without the cycles in which one of them has no value. */
function completeCycles(columns: readonly Float64Array[]): Float64Array[] {
  const isComplete = (_: number, cycle: number) =>
    columns.every(column => column[cycle] - column[cycle] === 0);
  return columns.map(column => column.filter(isComplete));
}
