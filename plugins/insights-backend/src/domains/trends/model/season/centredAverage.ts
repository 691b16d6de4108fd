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
  const { sums, counts } = runningSums(values);
  const averages = new Float64Array(values.length).fill(NaN);
  for (let at = reach; at + reach < values.length; at++) {
    const [from, to] = [at - reach, at + reach];
    const outerSum = sums[from + 1] - sums[from] + (sums[to + 1] - sums[to]);
    const outerCount =
      counts[from + 1] - counts[from] + (counts[to + 1] - counts[to]);
    const sum = sums[to] - sums[from + 1] + outerWeight * outerSum;
    const count = counts[to] - counts[from + 1] + outerWeight * outerCount;
    if (count > 0) averages[at] = sum / count;
  }
  return averages;
}

/** Sum and number of all present values before each position, and of all of them at the end. */
function runningSums(values: Float64Array) {
  const sums = new Float64Array(values.length + 1);
  const counts = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) {
    const isPresent = Number.isFinite(values[at]);
    sums[at + 1] = isPresent ? sums[at] + values[at] : sums[at];
    counts[at + 1] = isPresent ? counts[at] + 1 : counts[at];
  }
  return { sums, counts };
}
