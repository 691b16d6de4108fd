import { minimiseOnInterval } from './minimiseOnInterval';

/** Bounds of α in `forecast::ets` of R (Hyndman et al. 2008). */
const SMALLEST_ALPHA = 1e-4;
const LARGEST_ALPHA = 0.9999;

/** @public */
export interface SmoothedLevel {
  /** Weight of the newest value, 0…1. */
  alpha: number;
  /** Level before the first value and after the last one. */
  initialLevel: number;
  level: number;
  /** One-step forecasts: fitted[t] uses only the values before t. */
  fitted: Float64Array;
}

/**
 * Simple exponential smoothing with the α and the initial level that minimise the squared
 * one-step errors (the maximum-likelihood fit of ETS(A,N,N)): Hyndman, Koehler, Ord and
 * Snyder (2008), "Forecasting with exponential smoothing", sections 2.3.1 and 5.1. For a
 * given α the best initial level has a closed form, so that only α is searched.
 *
 * @param values - at least 1, no NaN
 * @public
 */
export function exponentialSmoothing(values: Float64Array): SmoothedLevel {
  const alpha = minimiseOnInterval(
    candidate => profile(values, candidate).squaredError,
    SMALLEST_ALPHA,
    LARGEST_ALPHA,
  );
  const { initialLevel } = profile(values, alpha);
  const fitted = new Float64Array(values.length);
  let level = initialLevel;
  for (let index = 0; index < values.length; index++) {
    fitted[index] = level;
    level += alpha * (values[index] - level);
  }
  return { alpha, initialLevel, level, fitted };
}

/**
 * The one-step errors are uₜ − wₜ·l₀ with wₜ = (1 − α)ᵗ: least squares for l₀. Taken
 * relative to the first value, so that a high level does not eat up the digits.
 */
function profile(values: Float64Array, alpha: number) {
  const origin = values[0];
  const keep = 1 - alpha;
  let weight = 1;
  let level = 0;
  let errors = 0;
  let products = 0;
  let weights = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] - origin;
    const error = value - level;
    errors += error * error;
    products += error * weight;
    weights += weight * weight;
    // The next value waits for this alone, so it is kept short: the same as level + alpha * error.
    level = keep * level + alpha * value;
    weight *= keep;
  }
  return {
    initialLevel: origin + products / weights,
    squaredError: errors - (products * products) / weights,
  };
}
