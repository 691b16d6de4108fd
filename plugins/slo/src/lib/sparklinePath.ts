/** A value of a line, as its drawing wants it. */
export interface SparklineScale {
  widthPixels: number;
  heightPixels: number;
}

/** Where the lines of a small picture of a budget lie, in pixels from its upper left corner. */
export interface SparklineShape {
  /** SVG path; gaps where nothing is known, and a dot for what stands alone. */
  path: string;
  /** Where nothing is left of the budget. */
  zeroY: number;
  /** Where the last known value is; undefined of none. */
  last: { x: number; y: number } | undefined;
}

const EDGE_PIXELS = 2;

/**
 * Draws what was left of a budget: from all of it down to none, or to the least that there was. Nothing is cut off.
 *
 * @param values - parts of the budget left, at equal steps, the oldest first; null is a gap
 */
export function sparklinePath(
  values: readonly (number | null)[],
  { widthPixels, heightPixels }: SparklineScale,
): SparklineShape {
  const known = values.filter(value => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(1, ...known);
  const room = heightPixels - 2 * EDGE_PIXELS;
  const yOf = (value: number) =>
    rounded(EDGE_PIXELS + ((high - value) / (high - low)) * room);
  const step =
    values.length > 1
      ? (widthPixels - 2 * EDGE_PIXELS) / (values.length - 1)
      : 0;
  const xOf = (index: number) => rounded(EDGE_PIXELS + index * step);
  let path = '';
  let last: SparklineShape['last'];
  values.forEach((value, index) => {
    if (value === null) return;
    const begins = (values[index - 1] ?? null) === null;
    const endsToo = begins && (values[index + 1] ?? null) === null;
    last = { x: xOf(index), y: yOf(value) };
    path += `${begins ? 'M' : 'L'}${last.x} ${last.y}`;
    if (endsToo) path += 'h0.01';
  });
  return { path, zeroY: yOf(0), last };
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
