import { pairwiseSlopes } from './pairwiseSlopes';
import { slopesByCounting } from './slopesByCounting';
import { slopesByListing } from './slopesByListing';
import { slopesByNarrowing } from './slopesByNarrowing';
import { slopesBySelection } from './slopesBySelection';

/** From so many pairs on (100 values), counting which of them lie inside a bracket is faster than looking at them all. */
const FEWEST_PAIRS_TO_NARROW = 5_000;
/** Up to this many values all n(n−1)/2 slopes may be held (16 MiB); beyond it they are counted. */
const MOST_VALUES_TO_LIST = 2048;

/**
 * The pairwise slopes at the wanted ranks: of short series from one pass over all pairs, of longer
 * ones by listing the few pairs inside a bracket, about O(n log n); where that is not possible (the
 * sample misled, heavy ties) by listing all pairs, or, beyond 2,048 values, by counting,
 * O(n log n) per halving and O(n) memory.
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
  const isShort = (n * (n - 1)) / 2 < FEWEST_PAIRS_TO_NARROW;
  const narrowed = isShort
    ? slopesByListing(values, indexes, ranks)
    : slopesByNarrowing(values, indexes, ranks);
  const slopes =
    narrowed ??
    (n <= MOST_VALUES_TO_LIST
      ? slopesBySelection(pairwiseSlopes(values, indexes), ranks)
      : slopesByCounting(values, indexes, ranks));
  return slopes.map(slope => slope + 0);
}
