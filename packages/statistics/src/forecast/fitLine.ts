/**
 * The least-squares line over the positions 0 … n−1.
 *
 * @param values - at least 1, no NaN
 * @returns value at position 0 and rise per step; slope 0 for a single value
 */
export function fitLine(values: Float64Array): {
  intercept: number;
  slope: number;
} {
  const n = values.length;
  const centre = (n - 1) / 2;
  let sum = 0;
  let products = 0;
  for (let index = 0; index < n; index++) {
    const value = values[index] - values[0];
    sum += value;
    products += (index - centre) * value;
  }
  const slope = n > 1 ? (12 * products) / (n * (n * n - 1)) : 0;
  return { intercept: values[0] + sum / n - slope * centre, slope };
}
