/**
 * Each value as part of the sum of all in its period, a ratio; null where one of them is missing, since its part is not known
 * then, and where the sum is no whole.
 *
 * @param series - one list for each, all of one length
 */
export function sharesOfSum(
  series: readonly (readonly (number | null)[])[],
): (number | null)[][] {
  const sums = (series[0] ?? []).map((_, period) =>
    series.reduce<number | null>((sum, values) => {
      const value = values[period];
      return sum === null || value === null || value < 0 ? null : sum + value;
    }, 0),
  );
  return series.map(values =>
    values.map((value, period) => {
      const sum = sums[period];
      return value === null || !sum ? null : value / sum;
    }),
  );
}
