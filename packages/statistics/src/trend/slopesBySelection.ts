import { quickSelect } from '../order/quickSelect';

/**
 * The values at the wanted ranks. Each search starts where the one before left everything
 * smaller behind.
 *
 * @param slopes - reordered; no NaN
 * @param ranks - zero-based, ascending
 * @returns one value per rank
 */
export function slopesBySelection(
  slopes: Float64Array,
  ranks: readonly number[],
): number[] {
  let left = 0;
  return ranks.map(rank => {
    const slope = quickSelect(slopes, rank, left);
    left = rank;
    return slope;
  });
}
