/**
 * The mean of one cycle around each value, so that the cycle itself cancels out; for an even period the two outer values
 * count half. What is missing is left out of the mean.
 *
 * @param values - NaN = missing
 * @param period - steps of the cycle
 * @returns NaN where the cycle reaches beyond the values, or is missing as a whole
 */
export function centredAverage(
  values: Float64Array,
  period: number,
): Float64Array {
  const reach = Math.floor(period / 2);
  const outerWeight = period % 2 === 0 ? 0.5 : 1;
  const sums = runningSums(values, value => value);
  const counts = runningSums(values, () => 1);
  const within = (all: Float64Array, from: number, to: number) =>
    all[to] - all[from];
  return values.map((_, at) => {
    const [from, to] = [at - reach, at + reach];
    if (from < 0 || to >= values.length) return NaN;
    const outer = (all: Float64Array) =>
      outerWeight * (within(all, from, from + 1) + within(all, to, to + 1));
    const sum = within(sums, from + 1, to) + outer(sums);
    const count = within(counts, from + 1, to) + outer(counts);
    return count > 0 ? sum / count : NaN;
  });
}

/** Sum of all present values before each position, and of all of them at the end. */
function runningSums(
  values: Float64Array,
  of: (value: number) => number,
): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = sums[at] + (Number.isFinite(value) ? of(value) : 0);
  });
  return sums;
}
