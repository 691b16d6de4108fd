/**
 * Ranks from 1; tied values share the mean of their ranks (as `rankdata` of scipy).
 * O(n log n).
 *
 * @param values - must hold no NaN
 * @returns one rank per value, in the order of the values
 * @public
 */
export function averageRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const ranks = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    const first = firstIndexNotBelow(sorted, value);
    let after = first + 1;
    while (after < sorted.length && sorted[after] === value) {
      after = firstIndexAbove(sorted, value, after);
    }
    ranks[at] = (first + after + 1) / 2;
  }
  return ranks;
}

function firstIndexNotBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstIndexAbove(
  sorted: Float64Array,
  value: number,
  from: number,
): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
