import { bracketSlopes, type Bracket } from './bracketSlopes';
import { crossingSlopes } from './crossingSlopes';
import { pairOrder } from './pairOrder';
import { slopesBySelection } from './slopesBySelection';

/** Halvings of the bracket: each costs one count and saves about half of the pairs to list. */
const MOST_HALVINGS = 4;
/** Off the middle, where a bracket around 0 would meet the tied slopes of equal values. */
const HALVING_SHARE = 0.46;
/** Listing this many pairs per value costs no more than one further count. */
const PAIRS_PER_VALUE = 8;
/** More pairs than this are not listed (32 MiB). */
const MOST_PAIRS = 2 ** 22;
/** Rounding errors of `value − b·index` and of their difference, in units of its size. */
const ROUNDING_UNITS = 8 * Number.EPSILON;

/** Two slopes, and how many pairwise slopes are not above either. */
interface Span {
  low: number;
  high: number;
  below: number;
  upTo: number;
}

/**
 * The pairwise slopes at the wanted ranks without computing them all: a bracket from a sample
 * is narrowed by counting, then only the pairs whose slope lies inside are listed:
 * O(n log n + pairs inside).
 *
 * Method: Dillencourt, Mount and Netanyahu (1992), "A randomized algorithm for slope
 * selection", Int. J. Comput. Geom. Appl. 2(1), with a fixed sample in place of a random one.
 *
 * @param values - at least 2, no NaN
 * @param indexes - their positions, ascending
 * @param ranks - zero-based ranks among the n(n−1)/2 slopes, ascending
 * @returns one slope per rank, exact (slopes equal up to rounding count as equal); undefined
 *   where the sample misled, too many pairs lie inside, or rounding blurs an end
 */
export function slopesByNarrowing(
  values: Float64Array,
  indexes: Int32Array,
  ranks: readonly number[],
): number[] | undefined {
  const first = ranks[0];
  const last = ranks[ranks.length - 1];
  const brackets = bracketSlopes(values, indexes, first, last);
  const { low, high } = brackets.safe;
  if (!Number.isFinite(high - low)) return undefined;
  const rounding = roundingOfSlopes(values, indexes, brackets.safe);
  const span = narrow(values, indexes, brackets, rounding, first, last);
  if (span.below > first || span.upTo <= last) return undefined;
  if (high - low <= rounding) return ranks.map(() => low);
  if (span.upTo - span.below > MOST_PAIRS) return undefined;
  const inside = crossingSlopes(
    values,
    indexes,
    remainder(values, indexes, span.low),
    remainder(values, indexes, span.high),
    span.upTo - span.below,
  );
  if (!inside) return undefined;
  const slopes = slopesBySelection(
    inside,
    ranks.map(rank => rank - span.below),
  );
  const isClear =
    slopes[0] > span.low + rounding &&
    slopes[slopes.length - 1] < span.high - rounding;
  return isClear ? slopes : undefined;
}

function narrow(
  values: Float64Array,
  indexes: Int32Array,
  { safe, tight }: ReturnType<typeof bracketSlopes>,
  rounding: number,
  first: number,
  last: number,
): Span {
  const pairs = (values.length * (values.length - 1)) / 2;
  const countUpTo = (slope: number) =>
    pairs - pairOrder(remainder(values, indexes, slope)).rising;
  let low = tight.low - 2 * rounding;
  let below = countUpTo(low);
  if (below > first) {
    low = safe.low - 2 * rounding;
    below = countUpTo(low);
  }
  let high = tight.high + 2 * rounding;
  let upTo = countUpTo(high);
  if (upTo <= last) {
    high = safe.high + 2 * rounding;
    upTo = countUpTo(high);
  }
  const wanted = last - first;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const isFew = upTo - below - wanted <= PAIRS_PER_VALUE * values.length;
    if (isFew || high - low <= 8 * rounding) break;
    const middle = low + HALVING_SHARE * (high - low);
    const count = countUpTo(middle);
    if (count <= first) [low, below] = [middle, count];
    else if (count > last) [high, upTo] = [middle, count];
    else break;
  }
  return { low, high, below, upTo };
}

function remainder(values: Float64Array, indexes: Int32Array, slope: number) {
  const rest = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    rest[index] = values[index] - slope * indexes[index];
  }
  return rest;
}

function roundingOfSlopes(
  values: Float64Array,
  indexes: Int32Array,
  { low, high }: Bracket,
): number {
  let size = 0;
  for (const value of values) size = Math.max(size, Math.abs(value));
  const steepest = Math.max(Math.abs(low), Math.abs(high));
  return ROUNDING_UNITS * (size + steepest * indexes[indexes.length - 1]);
}
