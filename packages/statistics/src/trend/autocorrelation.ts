/**
 * The sample autocorrelation at lags 0…maximumLag with the divisor n (Box and
 * Jenkins 1976, section 2.1.5): O(n · maximumLag).
 *
 * @param values - must hold no NaN
 * @returns maximumLag + 1 values, the first is 1; all 0 after it for constant values
 * @public
 */
export function autocorrelation(
  values: Float64Array,
  maximumLag: number,
): Float64Array {
  const n = values.length;
  const result = new Float64Array(maximumLag + 1);
  result[0] = 1;
  // Relative to the first value: equal values give exact zeros.
  const centred = new Float64Array(n);
  let sum = 0;
  for (let index = 0; index < n; index++) {
    centred[index] = values[index] - values[0];
    sum += centred[index];
  }
  const mean = sum / n;
  for (let index = 0; index < n; index++) centred[index] -= mean;
  const variance = laggedProduct(centred, 0);
  if (!(variance > 0)) return result;
  for (let lag = 1; lag <= Math.min(maximumLag, n - 1); lag++) {
    result[lag] = laggedProduct(centred, lag) / variance;
  }
  return result;
}

/** Four running sums: the additions do not wait for each other, and round less. */
function laggedProduct(values: Float64Array, lag: number): number {
  const end = values.length - lag;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let index = 0;
  for (; index + 3 < end; index += 4) {
    a += values[index] * values[index + lag];
    b += values[index + 1] * values[index + 1 + lag];
    c += values[index + 2] * values[index + 2 + lag];
    d += values[index + 3] * values[index + 3 + lag];
  }
  for (; index < end; index++) a += values[index] * values[index + lag];
  return a + b + (c + d);
}
