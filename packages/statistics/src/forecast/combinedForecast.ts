import {
  dampedTrendForecast,
  type DampedTrendOptions,
} from './dampedTrendForecast';
import { thetaForecast } from './thetaForecast';

/**
 * The mean of the Theta and the damped-trend forecast. Simple means of few good methods are
 * hard to beat: Clemen (1989), IJF 5(4); Makridakis, Spiliotis and Assimakopoulos (2020),
 * "The M4 competition", IJF 36(1), finding 1.
 *
 * @param values - NaN = missing
 * @returns `mean`, one value per step ahead; NaN when there are no values
 * @throws RangeError when an option is out of range
 * @public
 */
export function combinedForecast(
  values: ArrayLike<number>,
  options: DampedTrendOptions,
): { mean: Float64Array } {
  const theta = thetaForecast(values, options).mean;
  const damped = dampedTrendForecast(values, options).mean;
  return { mean: theta.map((value, step) => (value + damped[step]) / 2) };
}
