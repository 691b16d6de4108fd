import { diffArrays } from 'diff';
import { commonLines } from './commonLines';
import type { LineRange, LineStretch } from './LineStretch';

/** Which lines differ. */
export interface LineDifference {
  /** In the order of the lines; those between two are the same. */
  readonly stretches: readonly LineStretch[];
  /** False where lines that are the same are among those that differ. */
  readonly isExact: boolean;
}

/** Up to here the shortest way is looked for whatever it is; beyond, up to so many lines that come and go. */
const SMALL_LINES = 4_000;
const MOST_EDITS = 500;

/** More are told as fewer, larger ones. */
export const MOST_STRETCHES = 20_000;

/**
 * Which lines differ between two texts. Lines that both have once hold them together (patience diff), which reads better and
 * takes time by the lines alone; between them the shortest way is looked for (Myers).
 *
 * @see https://bramcohen.livejournal.com/73318.html
 */
export function changedStretches(
  before: readonly string[],
  after: readonly string[],
): LineDifference {
  const numbers = new Map<string, number>();
  const left = numbered(before, numbers);
  const right = numbered(after, numbers);
  const found: LineStretch[] = [];
  let isExact = true;
  const open: LineStretch[] = [
    {
      before: { from: 0, to: left.length },
      after: { from: 0, to: right.length },
    },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const stretch = withoutSameEnds(left, right, next);
    const parts = commonLines(left, right, stretch);
    if (parts.length > 1) {
      // The last is taken first.
      open.push(...parts.reverse());
      continue;
    }
    const shortest = shortestWay(left, right, stretch);
    if (!shortest) isExact = false;
    found.push(...(shortest ?? [stretch]));
  }
  return merged(allSlidDown(left, right, found), isExact);
}

/** Lines that are the same have the same number: numbers are compared faster. */
function numbered(
  lines: readonly string[],
  numbers: Map<string, number>,
): Int32Array {
  return Int32Array.from(lines, line => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  });
}

function withoutSameEnds(
  left: Int32Array,
  right: Int32Array,
  { before, after }: LineStretch,
): LineStretch {
  let [from, to] = [before.from, before.to];
  let [otherFrom, otherTo] = [after.from, after.to];
  while (from < to && otherFrom < otherTo && left[from] === right[otherFrom]) {
    from += 1;
    otherFrom += 1;
  }
  while (
    from < to &&
    otherFrom < otherTo &&
    left[to - 1] === right[otherTo - 1]
  ) {
    to -= 1;
    otherTo -= 1;
  }
  return { before: { from, to }, after: { from: otherFrom, to: otherTo } };
}

/** Undefined where too much differs to look for it. */
function shortestWay(
  left: Int32Array,
  right: Int32Array,
  stretch: LineStretch,
): LineStretch[] | undefined {
  const { before, after } = stretch;
  const count = before.to - before.from + after.to - after.from;
  if (count === 0) return [];
  if (before.from === before.to || after.from === after.to) return [stretch];
  const parts = diffArrays(
    [...left.subarray(before.from, before.to)],
    [...right.subarray(after.from, after.to)],
    { maxEditLength: count <= SMALL_LINES ? count : MOST_EDITS },
  );
  if (!parts) return undefined;
  let [at, otherAt] = [before.from, after.from];
  return parts.flatMap(({ count: lines, added, removed }) => {
    const [from, otherFrom] = [at, otherAt];
    if (!added) at += lines;
    if (!removed) otherAt += lines;
    return added || removed
      ? [
          {
            before: { from, to: at },
            after: { from: otherFrom, to: otherAt },
          },
        ]
      : [];
  });
}

/** Lines that only come, or only go, are told as low as they can be: what begins a part then stands at their beginning. */
function allSlidDown(
  left: Int32Array,
  right: Int32Array,
  stretches: readonly LineStretch[],
): LineStretch[] {
  const slid: LineStretch[] = [];
  for (const stretch of stretches.toReversed()) {
    slid.push(slidDown(left, right, stretch, slid.at(-1)));
  }
  return slid.reverse();
}

function slidDown(
  left: Int32Array,
  right: Int32Array,
  { before, after }: LineStretch,
  next: LineStretch | undefined,
): LineStretch {
  const isAdded = before.from === before.to;
  if (!isAdded && after.from !== after.to) return { before, after };
  const lines = isAdded ? right : left;
  const { from, to } = isAdded ? after : before;
  const end = isAdded ? next?.after.from : next?.before.from;
  const room = (end ?? lines.length) - to;
  let by = 0;
  while (by < room && lines[from + by] === lines[to + by]) by += 1;
  return { before: lower(before, by), after: lower(after, by) };
}

function lower({ from, to }: LineRange, by: number): LineRange {
  return { from: from + by, to: to + by };
}

/** Neighbours become one; where there are too many, also some that are not far from each other. */
function merged(
  stretches: readonly LineStretch[],
  isExact: boolean,
): LineDifference {
  let near = 0;
  let all = joined(stretches, near);
  while (all.length > MOST_STRETCHES) {
    near = near * 2 + 1;
    all = joined(all, near);
  }
  return { stretches: all, isExact: isExact && near === 0 };
}

function joined(
  stretches: readonly LineStretch[],
  near: number,
): LineStretch[] {
  const all: LineStretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last && stretch.before.from - last.before.to <= near) {
      all[all.length - 1] = {
        before: { from: last.before.from, to: stretch.before.to },
        after: { from: last.after.from, to: stretch.after.to },
      };
    } else {
      all.push(stretch);
    }
  }
  return all;
}
