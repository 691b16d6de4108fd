import { bridgeGaps } from './bridgeGaps';
import { clampToBounds } from './clampToBounds';
import { exponentialSmoothing } from './exponentialSmoothing';
import { fitLine } from './fitLine';
import { checkForecastOptions, type ForecastOptions } from './forecastOptions';
import { seasonalIndices } from './seasonalIndices';
import { withoutFactors } from './withoutFactors';

/** The two theta lines 0 and 2 count equally. */
const WEIGHT = 0.5;

/** @public */
export interface ThetaForecast {
  /** One value per step ahead; NaN when there are no values. */
  mean: Float64Array;
  /** Smoothed level of theta line 2 after the last value (seasonally adjusted). */
  level: number;
  /** Rise per step of the forecast, before the season. */
  drift: number;
  /** Smoothing weight, 0…1. */
  alpha: number;
  /** One-step fits in the positions of the values; NaN outside the first and last value. */
  fitted: Float64Array;
  /** Factors of the season, or undefined when none was found. */
  seasonalFactors?: Float64Array;
}

/**
 * The Theta forecast: the mean of the straight line through the values and of the smoothed
 * series with doubled curvature.
 *
 * Source: Assimakopoulos and Nikolopoulos (2000), IJF 16(4), in the form "Theta classic" of
 * the M4 benchmarks (Mcompetitions/M4-methods, "Benchmarks and Evaluation.R"): least-squares
 * line; simple exponential smoothing with optimised α and initial level; multiplicative
 * seasonal adjustment where a test finds a season. Other than there, negative forecasts
 * are cut off only when `bounds` say so.
 *
 * @param values - NaN = missing: gaps inside are bridged by straight lines
 * @throws RangeError when an option is out of range
 * @public
 */
export function thetaForecast(
  values: ArrayLike<number>,
  options: ForecastOptions,
): ThetaForecast {
  checkForecastOptions(options);
  const { horizon, season = 1, bounds } = options;
  const { values: known, leading, trailing } = bridgeGaps(values);
  const n = known.length;
  if (n === 0) return nothingKnown(values.length, horizon);
  const seasonalFactors = seasonalIndices(known, season);
  const factor = (index: number) => seasonalFactors?.[index % season] ?? 1;
  const adjusted = withoutFactors(known, seasonalFactors);
  const { intercept, slope } = fitLine(adjusted);
  const curved = new Float64Array(n);
  for (let index = 0; index < n; index++) {
    curved[index] = 2 * adjusted[index] - (intercept + slope * index);
  }
  const { alpha, level, fitted: smoothed } = exponentialSmoothing(curved);
  const combine = (line: number, curve: number, index: number) =>
    (WEIGHT * line + WEIGHT * curve) * factor(index);
  const fitted = new Float64Array(values.length).fill(NaN);
  for (let index = 0; index < n; index++) {
    const line = intercept + slope * index;
    fitted[leading + index] = combine(line, smoothed[index], index);
  }
  const mean = new Float64Array(horizon).map((_, step) => {
    const index = n + trailing + step;
    return combine(intercept + slope * index, level, index);
  });
  return {
    mean: clampToBounds(mean, bounds),
    level,
    drift: WEIGHT * slope,
    alpha,
    fitted: clampToBounds(fitted, bounds),
    seasonalFactors,
  };
}

function nothingKnown(length: number, horizon: number): ThetaForecast {
  return {
    mean: new Float64Array(horizon).fill(NaN),
    level: NaN,
    drift: NaN,
    alpha: NaN,
    fitted: new Float64Array(length).fill(NaN),
  };
}
