/** Sums of shares of exactly 1 may miss it by a rounding error of this size. */
const ROUNDING = 1e-9;

/**
 * Sum of the members, period by period.
 *
 * A member counts from its first to its last value. Where one of these has a gap, the sum is not known and is `NaN`: a
 * gap is never a zero. Before a member began and after it ended it adds nothing.
 *
 * @param members - arrays of one length
 * @param isShare - a sum within a rounding error of 1 is 1
 */
export function totalOfMembers(
  members: readonly Float64Array[],
  periods: number,
  isShare: boolean,
): Float64Array {
  const total = new Float64Array(periods).fill(NaN);
  const spans = members.map(values => ({
    values,
    first: values.findIndex(Number.isFinite),
    last: values.findLastIndex(Number.isFinite),
  }));
  for (let i = 0; i < periods; i++) {
    let sum = NaN;
    for (const { values, first, last } of spans) {
      if (first < 0 || i < first || i > last) continue;
      if (Number.isNaN(values[i])) {
        sum = NaN;
        break;
      }
      sum = (Number.isNaN(sum) ? 0 : sum) + values[i];
    }
    total[i] = isShare && Math.abs(sum - 1) < ROUNDING ? 1 : sum;
  }
  return total;
}
