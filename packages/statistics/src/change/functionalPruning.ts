import { runningSums } from './meanCost';
import { traceBack } from './traceBack';

/** Which start is best for which means of the last segment: without gaps, each piece begins where the one before it ends. */
class Pieces {
  readonly starts: Int32Array;
  readonly ends: Float64Array;
  count = 0;

  /** @param most - of them that there may be */
  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Float64Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  add(start: number, end: number): void {
    if (this.count > 0 && this.starts[this.count - 1] === start) {
      this.ends[this.count - 1] = end;
      return;
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }
}

/**
 * The segmentation with the smallest squared deviations from the segments' means plus a
 * penalty per change, exactly: what `pelt` finds with `meanCost`. That keeps every start
 * of a series without changes, so that its search is O(n²) there; this keeps a handful.
 *
 * Method: Maidstone, Hocking, Rigaill and Fearnhead (2017), "On optimal multiple changepoint
 * algorithms for large data", Statistics and Computing 27, section 3. A start is kept as long
 * as there is a mean of the last segment for which none other is better. It enters when the
 * shortest segment from it is whole: what is added from then on is the same for all.
 *
 * @param values - must hold no NaN
 * @param penalty - price of one change, in squared units of the values
 * @param minSegment - fewest values in a segment
 * @param centre - median of the values, where the caller has it
 * @returns the starts of the segments, ascending, the first is 0
 */
export function functionalPruning(
  values: Float64Array,
  penalty: number,
  minSegment: number,
  centre?: number,
): number[] {
  const { length } = values;
  const running = runningSums(values, centre);
  const { sums, squares } = running;
  const best = new Float64Array(length + 1).fill(Infinity);
  best[0] = -penalty;
  const previous = new Int32Array(length + 1);
  // One that enters takes its part out of the middle of another, or more of them: there are at most two more.
  const most = 2 * length + 1;
  let pieces = new Pieces(most);
  let spare = new Pieces(most);
  pieces.add(0, running.high);

  const enter = (entering: number) => {
    const before = pieces;
    const after = spare;
    const sum = sums[entering];
    const square = squares[entering];
    const bestThere = best[entering];
    after.clear();
    let from = running.low;
    for (let at = 0; at < before.count; at += 1) {
      const start = before.starts[at];
      const end = before.ends[at];
      // Seen from the entering one, the other is a parabola of the mean that is below it between two roots, or nowhere.
      const count = entering - start;
      const middle = (sum - sums[start]) / count;
      const ahead = bestThere - best[start] - square + squares[start];
      const reach = Math.sqrt(middle * middle + ahead / count);
      const begins = middle - reach > from ? middle - reach : from;
      const stops = middle + reach < end ? middle + reach : end;
      if (reach > 0 && begins < stops) {
        if (begins > from) after.add(entering, begins);
        after.add(start, stops);
        if (stops < end) after.add(entering, end);
      } else {
        after.add(entering, end);
      }
      from = end;
    }
    pieces = after;
    spare = before;
  };

  for (let end = minSegment; end <= length; end += 1) {
    const entering = end - minSegment;
    if (entering > 0 && best[entering] < Infinity) enter(entering);
    const { starts, count } = pieces;
    const sum = sums[end];
    const square = squares[end];
    let least = best[end];
    for (let at = 0; at < count; at += 1) {
      const start = starts[at];
      // As `meanCost`, of what ends here.
      const own = sum - sums[start];
      const cost = square - squares[start] - (own * own) / (end - start);
      const total = best[start] + cost + penalty;
      if (total < least) {
        least = total;
        previous[end] = start;
      }
    }
    best[end] = least;
  }
  return traceBack(previous, length);
}
