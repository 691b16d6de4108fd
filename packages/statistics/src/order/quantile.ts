import { presentValues } from './presentValues';

/**
 * The quantile at probability p by linear interpolation between order
 * statistics: type 7 of Hyndman and Fan (1996), "Sample quantiles in
 * statistical packages", The American Statistician 50(4); the default of R and numpy.
 *
 * Missing values (NaN) are left out; NaN when none is left.
 *
 * @param p - probability, 0…1
 * @throws RangeError when p lies outside 0…1
 * @public
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be in 0…1, got ${p}`);
  const sorted = presentValues(values).sort();
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}
