import type { SegmentCost } from './meanCost';

/** Straight lines through parts of a series. */
export interface SegmentLines {
  /** The squared deviations of a segment from its own line of least squares. */
  cost: SegmentCost;
  /** That line: its value at a place is `level + slope · place`. */
  line(start: number, end: number): { level: number; slope: number };
}

/**
 * Lines of least squares through segments, each in O(1) from running sums. Places and values are
 * centred first, so that a high level does not eat up the digits.
 *
 * @param places - of the values, ascending
 * @param values - must hold no NaN
 */
export function segmentLines(
  places: ArrayLike<number>,
  values: Float64Array,
): SegmentLines {
  const n = values.length;
  const middle = { x: places[n >> 1], y: values[n >> 1] };
  const [xs, ys, xxs, xys, yys] = Array.from(
    { length: 5 },
    () => new Float64Array(n + 1),
  );
  for (let index = 0; index < n; index += 1) {
    const x = places[index] - middle.x;
    const y = values[index] - middle.y;
    xs[index + 1] = xs[index] + x;
    ys[index + 1] = ys[index] + y;
    xxs[index + 1] = xxs[index] + x * x;
    xys[index + 1] = xys[index] + x * y;
    yys[index + 1] = yys[index] + y * y;
  }
  const momentsOf = (start: number, end: number) => {
    const count = end - start;
    const x = (xs[end] - xs[start]) / count;
    const y = (ys[end] - ys[start]) / count;
    return {
      ...{ x, y },
      xx: xxs[end] - xxs[start] - count * x * x,
      xy: xys[end] - xys[start] - count * x * y,
      yy: yys[end] - yys[start] - count * y * y,
    };
  };
  return {
    cost(start, end) {
      const { xx, xy, yy } = momentsOf(start, end);
      return Math.max(0, xx > 0 ? yy - (xy * xy) / xx : yy);
    },
    line(start, end) {
      const { x, y, xx, xy } = momentsOf(start, end);
      const slope = xx > 0 ? xy / xx : 0;
      return { slope, level: y + middle.y - slope * (x + middle.x) };
    },
  };
}
