import { median } from '../order/median';

/** Cost of the segment of the values at `start … end − 1`. */
export type SegmentCost = (start: number, end: number) => number;

/** Sums of the first 0, 1, 2 … values and of their squares, centred on the median so that a high level eats up no digits. */
export interface RunningSums {
  sums: Float64Array;
  squares: Float64Array;
  /** The smallest and the largest of the centred values. */
  low: number;
  high: number;
}

/**
 * @param values - must hold no NaN
 * @param centre - their median, where the caller has it
 */
export function runningSums(
  values: Float64Array,
  centre: number = median(values),
): RunningSums {
  const n = values.length;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < n; index++) {
    const value = values[index] - centre;
    sums[index + 1] = sums[index] + value;
    squares[index + 1] = squares[index] + value * value;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { sums, squares, low, high };
}

/**
 * The squared deviations of a segment from its own mean, in O(1) per segment (Killick,
 * Fearnhead and Eckley 2012, section 2).
 */
export function meanCost({ sums, squares }: RunningSums): SegmentCost {
  return (start, end) => {
    const sum = sums[end] - sums[start];
    return squares[end] - squares[start] - (sum * sum) / (end - start);
  };
}
