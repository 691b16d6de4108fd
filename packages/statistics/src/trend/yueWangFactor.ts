import { autocorrelation } from './autocorrelation';

/**
 * The factor by which serial correlation stretches the variance of S: n/n* of Yue
 * and Wang (2004), "The Mann-Kendall test modified by effective sample size", Water
 * Resources Management 18, equation 11: 1 + 2 Σ (1 − k/n) rₖ over the detrended values.
 *
 * @param remainder - detrended values, no NaN
 * @param maximumLag - lags counted
 * @returns may be zero or negative: the caller must fall back
 */
export function yueWangFactor(
  remainder: Float64Array,
  maximumLag: number,
): number {
  const n = remainder.length;
  const correlation = autocorrelation(remainder, maximumLag);
  let sum = 0;
  for (let lag = 1; lag <= maximumLag; lag++) {
    sum += (1 - lag / n) * correlation[lag];
  }
  return 1 + 2 * sum;
}
