/**
 * The pairwise slopes inside a bracket (ends included) and the number of those below.
 *
 * @param values - no NaN
 * @param indexes - their positions, ascending
 */
export function slopesBetween(
  values: Float64Array,
  indexes: Int32Array,
  bracket: { low: number; high: number },
): { below: number; inside: Float64Array } {
  const { low, high } = bracket;
  const n = values.length;
  const inside = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  let below = 0;
  for (let i = 0; i < n - 1; i++) {
    const value = values[i];
    const index = indexes[i];
    for (let j = i + 1; j < n; j++) {
      const slope = (values[j] - value) / (indexes[j] - index);
      // Written always, kept only when inside: no branch to mispredict.
      inside[count] = slope;
      count += Number(slope >= low && slope <= high);
      below += Number(slope < low);
    }
  }
  return { below, inside: inside.subarray(0, count) };
}
