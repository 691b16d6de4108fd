/**
 * The values that are there, in order, as a new array: everything that is not a
 * finite number (NaN above all) counts as missing and is left out.
 *
 * @public
 */
export function presentValues(values: ArrayLike<number>): Float64Array {
  // A loop over one kind of array is several times as fast as one over either.
  return values instanceof Float64Array
    ? presentOf(values)
    : presentOf(Float64Array.from(values));
}

function presentOf(values: Float64Array): Float64Array {
  const present = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (Number.isFinite(value)) present[count++] = value;
  }
  return count === present.length ? present : present.slice(0, count);
}
