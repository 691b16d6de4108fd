/** Runs of this length are sorted by insertion before merging starts. */
const RUN_LENGTH = 8;

/** How the pairs (i < j) of a sequence stand to each other. */
export interface PairOrder {
  rising: number;
  falling: number;
  tied: number;
  /** The values ascending. */
  sorted: Float64Array;
}

/**
 * Counts the pairs (i < j) that rise, fall or are tied; rising − falling is the score S
 * of Mann and Kendall.
 *
 * Method: falling pairs are the inversions counted by a bottom-up merge sort
 * (Knight 1966, "A computer method for calculating Kendall's tau with ungrouped
 * data", JASA 61): O(n log n) instead of O(n²).
 *
 * @param values - must hold no NaN; not changed
 */
export function pairOrder(values: Float64Array): PairOrder {
  const n = values.length;
  let from = values.slice();
  let to = new Float64Array(n);
  let falling = 0;
  for (let start = 0; start < n; start += RUN_LENGTH) {
    falling += sortRun(from, start, Math.min(start + RUN_LENGTH, n));
  }
  for (let width = RUN_LENGTH; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      falling += merge(from, to, start, middle, Math.min(start + 2 * width, n));
    }
    [from, to] = [to, from];
  }
  const tied = tiedPairs(from);
  const rising = (n * Math.max(0, n - 1)) / 2 - tied - falling;
  return { rising, falling, tied, sorted: from };
}

function sortRun(values: Float64Array, start: number, end: number): number {
  let falling = 0;
  for (let index = start + 1; index < end; index++) {
    const value = values[index];
    let hole = index;
    while (hole > start && values[hole - 1] > value) {
      values[hole] = values[hole - 1];
      hole--;
    }
    values[hole] = value;
    falling += index - hole;
  }
  return falling;
}

function merge(
  from: Float64Array,
  to: Float64Array,
  start: number,
  middle: number,
  end: number,
): number {
  let falling = 0;
  let left = start;
  let right = middle;
  for (let out = start; out < end; out++) {
    if (left < middle && (right >= end || from[left] <= from[right])) {
      to[out] = from[left++];
    } else {
      falling += middle - left;
      to[out] = from[right++];
    }
  }
  return falling;
}

function tiedPairs(sorted: Float64Array): number {
  let pairs = 0;
  let run = 0;
  for (let index = 1; index < sorted.length; index++) {
    run = sorted[index] === sorted[index - 1] ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}
