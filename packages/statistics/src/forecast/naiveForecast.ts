import { bridgeGaps } from './bridgeGaps';
import { clampToBounds } from './clampToBounds';
import { checkForecastOptions, type ForecastOptions } from './forecastOptions';

/**
 * The last value goes on; with a season, the last whole cycle repeats. The benchmarks
 * "Naive" and "sNaive" of the M4 competition (Makridakis, Spiliotis and Assimakopoulos
 * 2020, IJF 36(1)). With less than one whole cycle the plain form is used.
 *
 * @param values - NaN = missing
 * @returns `mean`, one value per step; NaN when there are no values
 * @throws RangeError when an option is out of range
 * @public
 */
export function naiveForecast(
  values: ArrayLike<number>,
  options: ForecastOptions,
): { mean: Float64Array } {
  checkForecastOptions(options);
  const { values: known, trailing } = bridgeGaps(values);
  const { horizon, season = 1, bounds } = options;
  const cycle = known.length >= season ? season : 1;
  const mean = new Float64Array(horizon).map(
    (_, step) => known[known.length - cycle + ((step + trailing) % cycle)],
  );
  return { mean: clampToBounds(mean, bounds) };
}
