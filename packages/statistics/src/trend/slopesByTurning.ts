import { LevelPairs, type End } from './LevelPairs';
import { SlopeSample } from './SlopeSample';
import { slopesBySelection } from './slopesBySelection';
import { TurningOrder } from './TurningOrder';

/** How far from the wanted ranks a look aims, per value: as many pairs are quickly listed. */
const MARGIN_PER_VALUE = 0.3;
/** Looks until what is near enough is taken, where ties let none come nearer, and until the search is given up. */
const LOOKS = 4;
const MOST_LOOKS = 12;
/** More pairs than this are not listed (32 MiB). */
const MOST_PAIRS = 2 ** 22;
/** Slopes this many roundings from another one are surely others. */
const CLEAR_ROUNDINGS = 2;
/** From this share of the pairs on, those of equal values are counted beforehand. */
const LEAST_LEVEL_SHARE = 0.01;
/** As far from the wanted ranks, as a share of all, pairs of equal values can be in the way. */
const LEVEL_REACH = 0.02;
/** Rounding errors of `value − slope · index` and of their difference, in units of its size. */
const ROUNDING_UNITS = 8 * Number.EPSILON;

/**
 * The pairwise slopes at the wanted ranks without computing them all: a slope is turned until its rank is close to the wanted
 * one on either side, and only the pairs between are listed: O(n log n), and the pairs that change places.
 *
 * Method: Dillencourt, Mount and Netanyahu (1992), "A randomized algorithm for slope selection", Int. J. Comput. Geom. Appl.
 * 2(1): it looks where a sample makes it expect the rank. The sample is a fixed one here, and the order is turned in place of
 * being sorted anew.
 *
 * @param values - at least 2, no NaN
 * @param indexes - their positions, ascending
 * @param ranks - zero-based ranks among the n(n−1)/2 slopes, ascending
 * @returns one slope per rank, exact (slopes equal up to rounding count as equal); undefined where ties are too many, or
 *   rounding blurs an end
 */
export function slopesByTurning(
  values: Float64Array,
  indexes: Int32Array,
  ranks: readonly number[],
): number[] | undefined {
  const sample = new SlopeSample(values, indexes);
  const rounding = roundingOfSlopes(values, indexes, sample.steepest);
  if (!Number.isFinite(rounding)) return undefined;
  const margin = Math.ceil(MARGIN_PER_VALUE * values.length);
  const levelShare = sample.levelShareNear(ranks, LEVEL_REACH);
  const isLevel = levelShare >= LEAST_LEVEL_SHARE;
  const order = new TurningOrder(
    values,
    indexes,
    isLevel ? CLEAR_ROUNDINGS * rounding : sample.at(ranks[0]),
  );
  const level = isLevel
    ? LevelPairs.of(order, levelShare * order.pairs)
    : undefined;
  const slopes: number[] = [];
  let from = 0;
  while (from < ranks.length) {
    let to = from + 1;
    while (to < ranks.length && ranks[to] - ranks[to - 1] <= margin) to++;
    const near = ranks.slice(from, to);
    const tied =
      level?.has(near[0]) && level.has(near[near.length - 1])
        ? 0
        : tiedSlope(order, near, sample, rounding);
    const found =
      tied === undefined
        ? listedSlopes(order, near, {
            ...{ density: sample.densityAt(near[0]), level, margin, rounding },
          })
        : near.map(() => tied);
    if (!found) return undefined;
    slopes.push(...found);
    from = to;
  }
  return slopes;
}

/** The slope of all wanted ranks, where the sample makes expect one of many ties, and it is. */
function tiedSlope(
  order: TurningOrder,
  ranks: readonly number[],
  sample: SlopeSample,
  rounding: number,
): number | undefined {
  const first = ranks[0];
  const last = ranks[ranks.length - 1];
  const slope = sample.at(first);
  const spread = order.pairs / 20;
  const isExpected =
    sample.at(last + spread) - sample.at(first - spread) <= rounding;
  if (!isExpected) return undefined;
  order.turnTo(slope - CLEAR_ROUNDINGS * rounding);
  if (order.upTo > first) return undefined;
  order.turnTo(slope + CLEAR_ROUNDINGS * rounding);
  return order.upTo > last ? slope : undefined;
}

/** What is known before a rank is sought. */
interface Search {
  /** Slopes within a unit. */
  density: number;
  level: LevelPairs | undefined;
  margin: number;
  rounding: number;
}

function listedSlopes(
  order: TurningOrder,
  ranks: readonly number[],
  search: Search,
): number[] | undefined {
  const { rounding } = search;
  const first = ranks[0];
  const last = ranks[ranks.length - 1];
  const isBelow = (rank: number) => rank <= first;
  const isAbove = (rank: number) => rank > last;
  const low = endNear(order, first - search.margin, search, isBelow);
  const high = low && endNear(order, last + search.margin, search, isAbove);
  if (!low || !high || high.upTo - low.upTo > MOST_PAIRS) return undefined;
  order.turnTo(high.slope, high.upTo - order.upTo);
  const between = order.listTo(low.slope, high.upTo - low.upTo);
  if (!between) return undefined;
  const slopes = slopesBySelection(
    between,
    ranks.map(rank => rank - low.upTo),
  );
  const isClear =
    slopes[0] > low.slope + rounding &&
    slopes[slopes.length - 1] < high.slope - rounding;
  return isClear ? slopes : undefined;
}

/** Turns the order until its rank is as close to the one aimed at as the margin says, and on the right side of the wanted one. */
function endNear(
  order: TurningOrder,
  aim: number,
  { density, level, margin }: Search,
  isRight: (rank: number) => boolean,
): End | undefined {
  if (level?.has(aim)) return level.endFor(aim, isRight);
  let nearest: End | undefined;
  let stride = 1;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { slope, upTo } = order;
    const distance = aim - upTo;
    if (isRight(upTo)) {
      if (!(Math.abs(aim - (nearest?.upTo ?? Infinity)) < Math.abs(distance)))
        nearest = { slope, upTo };
      if (Math.abs(distance) <= margin) return nearest;
    }
    if (look >= LOOKS) {
      if (nearest) return nearest;
      stride *= 2;
    }
    const next = slope + (stride * distance) / density;
    if (!Number.isFinite(next) || next === slope) return nearest;
    order.turnTo(next, stride * distance);
  }
  return nearest;
}

function roundingOfSlopes(
  values: Float64Array,
  indexes: Int32Array,
  steepest: number,
): number {
  let size = 0;
  for (const value of values) size = Math.max(size, Math.abs(value));
  return ROUNDING_UNITS * (size + steepest * indexes[indexes.length - 1]);
}
