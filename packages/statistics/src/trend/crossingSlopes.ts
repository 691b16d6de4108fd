/**
 * The slopes of the pairs that rise seen from the lower line and no longer rise seen from the
 * steeper one, that is, whose slope lies between the two.
 *
 * Method: sorted by the first remainder, such pairs are exactly the inversions of the second;
 * an insertion sort meets each of them once, O(n log n + pairs).
 *
 * @param values - no NaN
 * @param indexes - their positions, ascending
 * @param lower - value − low·index
 * @param upper - value − high·index
 * @param expected - number of such pairs
 * @returns undefined when rounding makes the number differ
 */
export function crossingSlopes(
  values: Float64Array,
  indexes: Int32Array,
  lower: Float64Array,
  upper: Float64Array,
  expected: number,
): Float64Array | undefined {
  const order = sortedPositions(lower);
  const slopes = new Float64Array(expected);
  let count = 0;
  for (let place = 1; place < order.length; place++) {
    const j = order[place];
    const value = upper[j];
    let hole = place;
    while (hole > 0) {
      const i = order[hole - 1];
      // Pairs that are level no longer rise: the later position goes first.
      if (upper[i] < value || (upper[i] === value && i > j)) break;
      slopes[count++] = (values[j] - values[i]) / (indexes[j] - indexes[i]);
      order[hole] = i;
      hole--;
    }
    order[hole] = j;
  }
  return count === expected ? slopes : undefined;
}

/** Positions by ascending value; of equal ones the later first (they do not rise). */
function sortedPositions(values: Float64Array): Int32Array {
  const n = values.length;
  let from = Int32Array.from({ length: n }, (_, place) => n - 1 - place);
  let to = new Int32Array(n);
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let out = start; out < end; out++) {
        const takeLeft =
          left < middle &&
          (right >= end || values[from[left]] <= values[from[right]]);
        to[out] = takeLeft ? from[left++] : from[right++];
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
