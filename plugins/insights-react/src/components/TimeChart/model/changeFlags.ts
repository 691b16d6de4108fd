/** A flag above the chart: for one change of level, or for several that are near to each other. */
export interface ChangeFlag {
  /** `A`, or `A–C` for the first to the last. */
  label: string;
  /** Pixels of its middle. */
  x: number;
  /** Pixels that it is wide. */
  width: number;
}

interface Group {
  first: number;
  last: number;
}

const letterWidth = 16;
const rangeWidth = 30;
const gap = 2;

/** Names changes of level: A, B, C … */
export function changeLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}

/**
 * Flags of changes of level, none of which touches another: those that would, share one.
 *
 * @param places - pixels of the changes, from left to right
 */
export function changeFlags(places: readonly number[]): ChangeFlag[] {
  let groups: Group[] = [];
  places.forEach((_, index) => {
    groups.push({ first: index, last: index });
    groups = withoutOverlap(groups, places);
  });
  return groups.map(group => flagOf(group, places));
}

/** Joins the last group with those before it that it touches; a joined one is wider, and may touch the next. */
function withoutOverlap(
  groups: readonly Group[],
  places: readonly number[],
): Group[] {
  const joined = [...groups];
  while (joined.length > 1) {
    const [before, last] = joined.slice(-2);
    const [left, right] = [before, last].map(group => flagOf(group, places));
    if (right.x - left.x >= (left.width + right.width) / 2 + gap) break;
    joined.splice(-2, 2, { first: before.first, last: last.last });
  }
  return joined;
}

function flagOf({ first, last }: Group, places: readonly number[]): ChangeFlag {
  const x = (places[first] + places[last]) / 2;
  return first === last
    ? { label: changeLetter(first), x, width: letterWidth }
    : {
        label: `${changeLetter(first)}–${changeLetter(last)}`,
        x,
        width: rangeWidth,
      };
}
