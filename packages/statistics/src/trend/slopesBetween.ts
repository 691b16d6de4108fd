/**
 * The pairwise slopes inside a bracket (ends included) and the number of those below. Pairs
 * are compared by their rise, so that only slopes inside cost a division: a slope within
 * rounding of an end may count to either side of it (an end of 0 is exact).
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
      const rise = values[j] - value;
      const run = indexes[j] - index;
      if (rise < low * run) below++;
      else if (rise <= high * run) inside[count++] = rise / run;
    }
  }
  return { below, inside: inside.subarray(0, count) };
}
