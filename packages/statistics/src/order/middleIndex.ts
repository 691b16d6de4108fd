/**
 * The median of positions, which ascend: nothing needs to be sought. For an even number of them the mean of the middle two.
 *
 * @param indexes - ascending
 * @returns NaN when there is none
 */
export function middleIndex(indexes: Int32Array): number {
  const n = indexes.length;
  return n === 0 ? NaN : (indexes[(n - 1) >> 1] + indexes[n >> 1]) / 2;
}
