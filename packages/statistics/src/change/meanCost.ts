import { median } from '../order/median';

/** Cost of the segment of the values at `start … end − 1`. */
export type SegmentCost = (start: number, end: number) => number;

/**
 * The squared deviations of a segment from its own mean, in O(1) per segment from
 * running sums (Killick, Fearnhead and Eckley 2012, section 2). The values are centred
 * on their median first, so that a high level does not eat up the digits.
 *
 * @param values - must hold no NaN
 */
export function meanCost(values: Float64Array): SegmentCost {
  const n = values.length;
  const centre = median(values);
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  for (let index = 0; index < n; index++) {
    const value = values[index] - centre;
    sums[index + 1] = sums[index] + value;
    squares[index + 1] = squares[index] + value * value;
  }
  return (start, end) => {
    const sum = sums[end] - sums[start];
    return squares[end] - squares[start] - (sum * sum) / (end - start);
  };
}
