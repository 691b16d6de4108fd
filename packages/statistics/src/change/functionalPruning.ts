import { meanCost, runningSums } from './meanCost';
import { traceBack } from './traceBack';

/** Which start is best for which means of the last segment: without gaps, each piece begins where the one before it ends. */
class Pieces {
  readonly starts: number[];
  readonly ends: number[];
  count = 1;

  constructor(start: number, end: number) {
    this.starts = [start];
    this.ends = [end];
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
  const cost = meanCost(running);
  const best = new Float64Array(length + 1).fill(Infinity);
  best[0] = -penalty;
  const previous = new Int32Array(length + 1);
  let pieces = new Pieces(0, running.high);
  let spare = new Pieces(0, running.high);

  const enter = (entering: number) => {
    spare.clear();
    let from = running.low;
    for (let at = 0; at < pieces.count; at += 1) {
      const start = pieces.starts[at];
      const end = pieces.ends[at];
      // Seen from the entering one, the other is a parabola of the mean that is below it between two roots, or nowhere.
      const count = entering - start;
      const middle = (sums[entering] - sums[start]) / count;
      const ahead =
        best[entering] - best[start] - squares[entering] + squares[start];
      const reach = Math.sqrt(middle * middle + ahead / count);
      const begins = middle - reach > from ? middle - reach : from;
      const stops = middle + reach < end ? middle + reach : end;
      if (reach > 0 && begins < stops) {
        if (begins > from) spare.add(entering, begins);
        spare.add(start, stops);
        if (stops < end) spare.add(entering, end);
      } else {
        spare.add(entering, end);
      }
      from = end;
    }
    [pieces, spare] = [spare, pieces];
  };

  for (let end = minSegment; end <= length; end += 1) {
    const entering = end - minSegment;
    if (entering > 0 && best[entering] < Infinity) enter(entering);
    for (let at = 0; at < pieces.count; at += 1) {
      const start = pieces.starts[at];
      const total = best[start] + cost(start, end) + penalty;
      if (total < best[end]) {
        best[end] = total;
        previous[end] = start;
      }
    }
  }
  return traceBack(previous, length);
}
