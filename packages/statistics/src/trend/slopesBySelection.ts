import { quickSelect } from '../order/quickSelect';
import { pairwiseSlopes } from './pairwiseSlopes';
import { bracketSlopes } from './bracketSlopes';
import { slopesBetween } from './slopesBetween';

/** With fewer pairs than this a bracket costs more than it saves. */
const FEWEST_PAIRS_TO_BRACKET = 4096;

/**
 * The pairwise slopes at the wanted ranks, exactly: all slopes are computed once, but
 * only those inside a bracket found from a sample are kept and searched. The result
 * does not depend on the sample; a bracket that misses costs a second pass.
 *
 * Method: Floyd and Rivest (1975), "Expected time bounds for selection", CACM 18(3).
 *
 * @param values - at least 2, no NaN
 * @param indexes - their positions, ascending
 * @param ranks - zero-based ranks among the n(n−1)/2 slopes, ascending
 * @returns one slope per rank
 */
export function slopesBySelection(
  values: Float64Array,
  indexes: Int32Array,
  ranks: readonly number[],
): number[] {
  const pairs = (values.length * (values.length - 1)) / 2;
  if (pairs >= FEWEST_PAIRS_TO_BRACKET) {
    const last = ranks[ranks.length - 1];
    const bracket = bracketSlopes(values, indexes, ranks[0], last);
    const found = slopesBetween(values, indexes, bracket);
    const from = found?.below ?? Infinity;
    if (found && from <= ranks[0] && last < from + found.inside.length) {
      const slopes = selectAscending(
        found.inside,
        ranks.map(rank => rank - from),
      );
      if (isClear(slopes, bracket)) return slopes;
    }
  }
  return selectAscending(pairwiseSlopes(values, indexes), ranks);
}

/** Whether rounding at the ends of the bracket cannot have moved a slope across a rank. */
function isClear(
  slopes: readonly number[],
  { low, high }: { low: number; high: number },
): boolean {
  const first = slopes[0];
  const last = slopes[slopes.length - 1];
  return (low === 0 || first > low) && (high === 0 || last < high);
}

/** Each search starts where the one before left everything smaller behind. */
function selectAscending(slopes: Float64Array, ranks: readonly number[]) {
  let left = 0;
  return ranks.map(rank => {
    const slope = quickSelect(slopes, rank, left);
    left = rank;
    return slope;
  });
}
