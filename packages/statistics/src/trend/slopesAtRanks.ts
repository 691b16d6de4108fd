import { pairwiseSlopes } from './pairwiseSlopes';
import { slopesByCounting } from './slopesByCounting';
import { slopesBySelection } from './slopesBySelection';
import { slopesByTurning } from './slopesByTurning';

/** From so many values on, listing few of the pairs is faster than listing them all. */
const FEWEST_VALUES_TO_TURN = 45;
/** Up to this many values all n(n−1)/2 slopes may be held (16 MiB); beyond it they are counted. */
const MOST_VALUES_TO_LIST = 2048;

/**
 * The pairwise slopes at the wanted ranks: of short series from a list of all, of longer ones from
 * the few pairs close to those ranks, about O(n log n); where that is not possible (heavy ties) from a
 * list of all, or, beyond 2,048 values, by counting, O(n log n) per halving and O(n) memory.
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
  const n = values.length;
  const turned =
    n < FEWEST_VALUES_TO_TURN
      ? undefined
      : slopesByTurning(values, indexes, ranks);
  const slopes =
    turned ??
    (n <= MOST_VALUES_TO_LIST
      ? slopesBySelection(pairwiseSlopes(values, indexes), ranks)
      : slopesByCounting(values, indexes, ranks));
  return slopes.map(slope => slope + 0);
}
