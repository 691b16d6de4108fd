import { bridgeGaps } from './bridgeGaps';
import { clampToBounds } from './clampToBounds';
import { fitTrend } from './fitTrend';
import { checkForecastOptions, type ForecastOptions } from './forecastOptions';
import { seasonalIndices } from './seasonalIndices';
import type { TrendSmoothing } from './trendErrors';
import { withoutFactors } from './withoutFactors';

/** @public */
export interface DampedTrendForecast extends TrendSmoothing {
  /** One value per step ahead; NaN when there are no values. */
  mean: Float64Array;
  /** After the last value (seasonally adjusted): level, and trend per step. */
  level: number;
  trend: number;
}

/** @public */
export interface DampedTrendOptions extends ForecastOptions {
  /**
   * How the trend is smoothed, where that is known: from an earlier part of the series, say. It is what takes the time to
   * find, so that a forecast repeated from many moments is found once.
   */
  smoothing?: TrendSmoothing;
}

/**
 * Exponential smoothing with a trend that dies away: Gardner and McKenzie (1985), Management
 * Science 31(10), fitted as ETS(A,Ad,N) (Hyndman et al. 2008); with a season on
 * multiplicatively adjusted values. "Damped" of the M4 benchmarks.
 *
 * @param values - NaN = missing: gaps inside are bridged by straight lines
 * @throws RangeError when an option is out of range
 * @public
 */
export function dampedTrendForecast(
  values: ArrayLike<number>,
  options: DampedTrendOptions,
): DampedTrendForecast {
  checkForecastOptions(options);
  const { horizon, season = 1, bounds, smoothing } = options;
  const { values: known, trailing } = bridgeGaps(values);
  const n = known.length;
  if (n === 0) {
    const mean = new Float64Array(horizon).fill(NaN);
    return { mean, level: NaN, trend: NaN, alpha: NaN, beta: NaN, phi: NaN };
  }
  const factors = seasonalIndices(known, season);
  const factor = (index: number) => factors?.[index % season] ?? 1;
  const { squaredError, ...fit } = fitTrend(
    withoutFactors(known, factors),
    'damped',
    smoothing,
  );
  const path = new Float64Array(trailing + horizon);
  let reach = 0;
  let share = 1;
  for (let step = 0; step < path.length; step++) {
    share *= fit.phi;
    reach += share;
    path[step] = (fit.level + reach * fit.trend) * factor(n + step);
  }
  return { mean: clampToBounds(path.slice(trailing), bounds), ...fit };
}
