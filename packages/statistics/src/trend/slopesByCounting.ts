import { pairOrder } from './pairOrder';

/** Halvings of the bracket: enough to bring any bracket down to neighbouring doubles. */
const MOST_HALVINGS = 64;

/**
 * The pairwise slopes at the wanted ranks without listing the pairs: O(n) memory and
 * O(n log n) per halving.
 *
 * Method: the number of slopes ≤ b is the number of pairs of `value − b·index` that do
 * not rise, counted by merge sort (Cole, Salowe, Steiger and Szemerédi 1989, "An
 * optimal-time algorithm for slope selection", SIAM J. Comput. 18(4); bisection in
 * place of their parametric search). The end of the bisection is replaced by the
 * nearest slope that really occurs, so that ties (0 above all) come out exact; the
 * rank itself is right to the rounding of `value − b·index`.
 *
 * @param values - at least 2, no NaN
 * @param indexes - their positions, ascending
 * @param ranks - zero-based ranks among the n(n−1)/2 slopes
 * @returns one slope per rank
 */
export function slopesByCounting(
  values: Float64Array,
  indexes: Int32Array,
  ranks: readonly number[],
): number[] {
  const bounds = boundsOfSlopes(values, indexes);
  return ranks.map(rank => {
    let { low, high } = bounds;
    for (let halving = 0; halving < MOST_HALVINGS; halving++) {
      const middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) break;
      const { rising } = pairOrder(remainder(values, indexes, middle));
      const notAbove = (values.length * (values.length - 1)) / 2 - rising;
      if (notAbove > rank) high = middle;
      else low = middle;
    }
    return nearestSlope(values, indexes, high);
  });
}

/** Every pairwise slope is a mean of slopes between neighbours, so these bound it. */
function boundsOfSlopes(values: Float64Array, indexes: Int32Array) {
  let low = Infinity;
  let high = -Infinity;
  for (let index = 1; index < values.length; index++) {
    const slope =
      (values[index] - values[index - 1]) /
      (indexes[index] - indexes[index - 1]);
    low = Math.min(low, slope);
    high = Math.max(high, slope);
  }
  return { low, high };
}

function remainder(values: Float64Array, indexes: Int32Array, slope: number) {
  return values.map((value, index) => value - slope * indexes[index]);
}

/** Pairs whose slope is close to `slope` are neighbours once sorted by remainder. */
function nearestSlope(
  values: Float64Array,
  indexes: Int32Array,
  slope: number,
): number {
  const rest = remainder(values, indexes, slope);
  const order = Array.from(rest.keys()).sort((a, b) => rest[a] - rest[b]);
  let nearest = NaN;
  for (let position = 1; position < order.length; position++) {
    const i = order[position - 1];
    const j = order[position];
    const candidate = (values[j] - values[i]) / (indexes[j] - indexes[i]);
    const closer = Math.abs(candidate - slope) < Math.abs(nearest - slope);
    if (closer || Number.isNaN(nearest)) nearest = candidate;
  }
  return nearest;
}
