import type { SegmentCost } from './meanCost';
import { traceBack } from './traceBack';

/**
 * The segmentation of 0 … length−1 with the smallest sum of segment costs plus a
 * penalty per change, exactly.
 *
 * Method: Killick, Fearnhead and Eckley (2012), "Optimal detection of changepoints with
 * a linear computational cost", JASA 107, section 3. A start that can no longer win is
 * dropped, with a delay of `minSegment` steps: only then may a segment begin where it lost.
 *
 * @param cost - splitting a segment must not raise its cost
 * @param length - at least 1
 * @param penalty - price of one change, in the unit of the cost
 * @param minSegment - fewest values in a segment
 * @returns the starts of the segments, ascending, the first is 0
 */
export function pelt(
  cost: SegmentCost,
  length: number,
  penalty: number,
  minSegment: number,
): number[] {
  const best = new Float64Array(length + 1).fill(Infinity);
  best[0] = -penalty;
  const previous = new Int32Array(length + 1);
  const droppedFrom = new Int32Array(length + 1).fill(length + 1);
  const starts = new Int32Array(length + 1);
  const totals = new Float64Array(length + 1);
  let open = 0;
  for (let end = minSegment; end <= length; end++) {
    const entering = end - minSegment;
    if (best[entering] < Infinity) starts[open++] = entering;
    let least = Infinity;
    for (let position = 0; position < open; position++) {
      const start = starts[position];
      const total = best[start] + cost(start, end);
      totals[position] = total;
      if (total + penalty < least) {
        least = total + penalty;
        previous[end] = start;
      }
    }
    best[end] = least;
    let kept = 0;
    for (let position = 0; position < open; position++) {
      const start = starts[position];
      if (totals[position] > least) {
        droppedFrom[start] = Math.min(droppedFrom[start], end + minSegment);
      }
      if (end + 1 < droppedFrom[start]) starts[kept++] = start;
    }
    open = kept;
  }
  return traceBack(previous, length);
}
