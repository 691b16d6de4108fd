import { averageRanks } from '../order/averageRanks';
import { normalQuantile } from '../normal/normalQuantile';
import { autocorrelation } from './autocorrelation';

/**
 * The factor by which serial correlation stretches the variance of S: n/n*ₛ of
 * Hamed and Rao (1998), "A modified Mann-Kendall trend test for autocorrelated
 * data", J. Hydrology 204, equations 14–15: the autocorrelation of the ranks of the
 * detrended values, only lags outside ±z(1−α/2)/√n counted.
 *
 * @param remainder - detrended values, at least 3, no NaN
 * @param maximumLag - lags looked at
 * @param alpha - level at which a lag counts, 0…1
 * @returns may be zero or negative: the caller must fall back
 */
export function hamedRaoFactor(
  remainder: Float64Array,
  maximumLag: number,
  alpha: number,
): number {
  const n = remainder.length;
  const correlation = autocorrelation(averageRanks(remainder), maximumLag);
  const limit = normalQuantile(1 - alpha / 2) / Math.sqrt(n);
  let sum = 0;
  for (let lag = 1; lag <= maximumLag; lag++) {
    if (Math.abs(correlation[lag]) <= limit) continue;
    sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation[lag];
  }
  return 1 + (2 / (n * (n - 1) * (n - 2))) * sum;
}
