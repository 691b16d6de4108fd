/** Below this many candidates the sample step of Floyd and Rivest does not pay. */
const SAMPLE_FROM = 600;

/**
 * The k-th smallest value (k from 0), found in place in O(n): afterwards
 * `values[k]` holds it, nothing in `left … k-1` is larger and nothing in
 * `k+1 … right` is smaller.
 *
 * Method: Floyd and Rivest (1975), "Algorithm 489: the algorithm SELECT", CACM 18(3).
 * It draws no random numbers.
 *
 * @param values - reordered; must hold no NaN
 * @param k - between `left` and `right`
 * @throws RangeError when k lies outside `left … right`
 * @public
 */
export function quickSelect(
  values: Float64Array,
  k: number,
  left: number = 0,
  right: number = values.length - 1,
): number {
  if (!(k >= left && k <= right)) {
    throw new RangeError(`k must lie in ${left}…${right}, got ${k}`);
  }
  let low = left;
  let high = right;
  while (high > low) {
    if (high - low > SAMPLE_FROM) {
      const size = high - low + 1;
      const rank = k - low + 1;
      const logSize = Math.log(size);
      const sampleSize = 0.5 * Math.exp((2 * logSize) / 3);
      const sign = rank < size / 2 ? -1 : 1;
      const spread =
        0.5 *
        sign *
        Math.sqrt((logSize * sampleSize * (size - sampleSize)) / size);
      const share = (rank * sampleSize) / size;
      quickSelect(
        values,
        k,
        Math.max(low, Math.floor(k - share + spread)),
        Math.min(high, Math.floor(k + sampleSize - share + spread)),
      );
    }
    const split = partition(values, low, high, k);
    if (split <= k) low = split + 1;
    if (k <= split) high = split - 1;
  }
  return values[k];
}

/** Partitions around `values[k]`; gives the pivot's final position. */
function partition(
  values: Float64Array,
  low: number,
  high: number,
  k: number,
): number {
  const pivot = values[k];
  let i = low;
  let j = high;
  values[k] = values[low];
  values[low] = pivot;
  if (values[high] > pivot) {
    values[low] = values[high];
    values[high] = pivot;
  }
  while (i < j) {
    const swapped = values[i];
    values[i] = values[j];
    values[j] = swapped;
    i++;
    j--;
    while (values[i] < pivot) i++;
    while (values[j] > pivot) j--;
  }
  if (values[low] === pivot) {
    values[low] = values[j];
    values[j] = pivot;
    return j;
  }
  j++;
  values[high] = values[j];
  values[j] = pivot;
  return j;
}
