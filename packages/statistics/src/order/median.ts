import { presentValues } from './presentValues';
import { quickSelect } from './quickSelect';

/**
 * The median; for an even number of values the mean of the middle two.
 * Missing values (NaN) are left out; NaN when none is left. O(n).
 *
 * @public
 */
export function median(values: ArrayLike<number>): number {
  return medianInPlace(presentValues(values));
}

/**
 * The same of values that nobody needs in their order any more.
 *
 * @param present - reordered; must hold no NaN
 */
export function medianInPlace(present: Float64Array): number {
  const n = present.length;
  if (n === 0) return NaN;
  const upper = quickSelect(present, n >> 1);
  if (n % 2 === 1) return upper;
  let lower = present[0];
  for (let index = 1; index < n >> 1; index++) {
    if (present[index] > lower) lower = present[index];
  }
  return (lower + upper) / 2;
}
