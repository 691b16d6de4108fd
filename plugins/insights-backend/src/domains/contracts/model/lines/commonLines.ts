import type { LineStretch } from './LineStretch';

/**
 * A stretch, cut at lines that both sides have once, in the longest order that both have them in.
 *
 * @returns the stretch alone where there are none
 */
export function commonLines(
  left: Int32Array,
  right: Int32Array,
  stretch: LineStretch,
): LineStretch[] {
  const { before, after } = stretch;
  const parts: LineStretch[] = [];
  let [from, otherFrom] = [before.from, after.from];
  for (const [at, otherAt] of longestOrder(onceInBoth(left, right, stretch))) {
    parts.push({
      before: { from, to: at },
      after: { from: otherFrom, to: otherAt },
    });
    [from, otherFrom] = [at + 1, otherAt + 1];
  }
  parts.push({
    before: { from, to: before.to },
    after: { from: otherFrom, to: after.to },
  });
  return parts;
}

type Pair = readonly [at: number, otherAt: number];

const MORE_THAN_ONCE = -1;

/** In the order of the left side. */
function onceInBoth(
  left: Int32Array,
  right: Int32Array,
  { before, after }: LineStretch,
): Pair[] {
  const other = placesOfSingles(right, after.from, after.to);
  return [...placesOfSingles(left, before.from, before.to)].flatMap(
    ([line, at]): Pair[] => {
      const otherAt = other.get(line) ?? MORE_THAN_ONCE;
      return at === MORE_THAN_ONCE || otherAt === MORE_THAN_ONCE
        ? []
        : [[at, otherAt]];
    },
  );
}

function placesOfSingles(
  lines: Int32Array,
  from: number,
  to: number,
): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    places.set(lines[at], places.has(lines[at]) ? MORE_THAN_ONCE : at);
  }
  return places;
}

/** The longest row of pairs that grows on both sides (patience sorting). */
function longestOrder(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, otherAt], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]][1] < otherAt) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = ends[low - 1];
    ends[low] = index;
  });
  const order: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]) {
    order.push(pairs[at]);
  }
  return order.reverse();
}
