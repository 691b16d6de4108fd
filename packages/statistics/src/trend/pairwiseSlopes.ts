/**
 * The slopes between all pairs of values.
 *
 * @param values - n values, no NaN
 * @param indexes - their n positions, ascending
 * @returns n(n−1)/2 slopes, unsorted
 */
export function pairwiseSlopes(
  values: Float64Array,
  indexes: Int32Array,
): Float64Array {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let out = 0;
  for (let i = 0; i < n - 1; i++) {
    const value = values[i];
    const index = indexes[i];
    for (let j = i + 1; j < n; j++) {
      slopes[out++] = (values[j] - value) / (indexes[j] - index);
    }
  }
  return slopes;
}
