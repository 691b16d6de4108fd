import { bracketSlopes } from './bracketSlopes';
import { slopesBySelection } from './slopesBySelection';

/**
 * The pairwise slopes at the wanted ranks from a list of all, of which only those inside a bracket are kept to select
 * from: one pass over the pairs, O(n²), that does without the counts and sorts of `slopesByNarrowing`.
 *
 * Method: the bracket of Dillencourt, Mount and Netanyahu (1992), as there.
 *
 * @param values - at least 2, no NaN
 * @param indexes - their positions, ascending
 * @param ranks - zero-based ranks among the n(n−1)/2 slopes, ascending
 * @returns one slope per rank, exact; undefined where the sample misled
 */
export function slopesByListing(
  values: Float64Array,
  indexes: Int32Array,
  ranks: readonly number[],
): number[] | undefined {
  const first = ranks[0];
  const last = ranks[ranks.length - 1];
  const { low, high } = bracketSlopes(values, indexes, first, last).safe;
  const n = values.length;
  const inside = new Float64Array((n * (n - 1)) / 2);
  let below = 0;
  let count = 0;
  for (let j = 1; j < n; j++) {
    const value = values[j];
    const index = indexes[j];
    for (let i = 0; i < j; i++) {
      const slope = (value - values[i]) / (index - indexes[i]);
      // Written over by the next one unless it counts: one branch less to be guessed wrong.
      inside[count] = slope;
      if (slope < low) below++;
      else if (slope <= high) count++;
    }
  }
  if (below > first || below + count <= last) return undefined;
  return slopesBySelection(
    inside.subarray(0, count),
    ranks.map(rank => rank - below),
  );
}
