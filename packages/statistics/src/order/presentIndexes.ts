/**
 * The zero-based positions of the values that are there (finite), ascending.
 *
 * @public
 */
export function presentIndexes(values: ArrayLike<number>): Int32Array {
  const indexes = new Int32Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (Number.isFinite(values[index])) indexes[count++] = index;
  }
  return count === indexes.length ? indexes : indexes.slice(0, count);
}
