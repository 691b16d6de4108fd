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
  return values.map(value => {
    const first = firstIndexNotBelow(sorted, value);
    let after = first + 1;
    while (after < sorted.length && sorted[after] === value) {
      after = firstIndexAbove(sorted, value, after);
    }
    return (first + after + 1) / 2;
  });
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
