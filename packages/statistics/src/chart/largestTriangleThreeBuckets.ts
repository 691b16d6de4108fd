import { presentIndexes } from '../order/presentIndexes';

/**
 * Chooses the points that keep the shape of a line chart.
 *
 * Method: Steinarsson (2013), "Downsampling time series for visual representation",
 * MSc thesis, University of Iceland, section 4.2: of each bucket the point that spans
 * the largest triangle with the point chosen before and the mean of the next bucket.
 *
 * @param values - regular in time; NaN = missing, never chosen
 * @param points - how many to keep, at least 2
 * @returns zero-based positions, ascending; the first and the last value are among
 *   them; all present positions when there are no more than `points`
 * @throws RangeError when points is not a whole number of at least 2
 * @public
 */
export function largestTriangleThreeBuckets(
  values: ArrayLike<number>,
  points: number,
): Int32Array {
  if (!(Number.isInteger(points) && points >= 2)) {
    throw new RangeError(
      `points must be a whole number of at least 2, got ${points}`,
    );
  }
  const present = presentIndexes(values);
  if (present.length <= points) return present;
  const width = (present.length - 2) / (points - 2);
  const bucketStart = (bucket: number) => Math.floor(bucket * width) + 1;
  const chosen = new Int32Array(points);
  chosen[0] = present[0];
  for (let bucket = 0; bucket < points - 2; bucket++) {
    const next = meanPoint(
      values,
      present,
      bucketStart(bucket + 1),
      Math.min(bucketStart(bucket + 2), present.length),
    );
    chosen[bucket + 1] = farthest(
      values,
      present.subarray(bucketStart(bucket), bucketStart(bucket + 1)),
      chosen[bucket],
      next,
    );
  }
  chosen[points - 1] = present[present.length - 1];
  return chosen;
}

interface Point {
  x: number;
  y: number;
}

function meanPoint(
  values: ArrayLike<number>,
  present: Int32Array,
  start: number,
  end: number,
): Point {
  const sum = { x: 0, y: 0 };
  for (let position = start; position < end; position++) {
    sum.x += present[position];
    sum.y += values[present[position]];
  }
  return { x: sum.x / (end - start), y: sum.y / (end - start) };
}

function farthest(
  values: ArrayLike<number>,
  candidates: Int32Array,
  previous: number,
  next: Point,
): number {
  let best = candidates[0];
  let largest = -1;
  for (const candidate of candidates) {
    const doubledArea = Math.abs(
      (previous - next.x) * (values[candidate] - values[previous]) -
        (previous - candidate) * (next.y - values[previous]),
    );
    if (doubledArea > largest) {
      largest = doubledArea;
      best = candidate;
    }
  }
  return best;
}
