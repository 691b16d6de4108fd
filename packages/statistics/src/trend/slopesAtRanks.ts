import { slopesByCounting } from './slopesByCounting';
import { slopesBySelection } from './slopesBySelection';

/** Up to this many values all n(n−1)/2 slopes may be held (16 MiB); beyond it they are counted. */
export const SELECTION_LIMIT = 2048;

/**
 * The pairwise slopes at the wanted ranks: selected exactly up to 2,048 values (O(n²) time and
 * memory), found by counting beyond that (O(n log n) per halving, O(n) memory).
 *
 * @param values - at least 2, no NaN
 * @param indexes - their positions, ascending
 * @param ranks - zero-based ranks among the n(n−1)/2 slopes, ascending
 * @returns one slope per rank, never −0
 */
export function slopesAtRanks(
  values: Float64Array,
  indexes: Int32Array,
  ranks: readonly number[],
): number[] {
  const find =
    values.length <= SELECTION_LIMIT ? slopesBySelection : slopesByCounting;
  return find(values, indexes, ranks).map(slope => slope + 0);
}
