import { breakPositionCdf } from './breakPositionCdf';

/** A segment shorter than this has no variance of its own to speak of. */
const FEWEST_FOR_OWN_VARIANCE = 8;
/** The two variances are kept within this ratio of each other. */
const LARGEST_VARIANCE_RATIO = 100;
const BISECTIONS = 60;
/** A distance this far below a whole step is rounding. */
const ROUNDING_STEPS = 1e-6;

/**
 * The confidence interval of the position of a mean shift, in steps relative to the
 * estimated first value of the new segment.
 *
 * Method: Bai (1997), "Estimation of a change point in multiple regression models",
 * Review of Economics and Statistics 79(4), section III, for shifts in the mean with a
 * variance of their own on either side; rounded outwards as in the R package
 * strucchange (Zeileis et al. 2002), whose interval for the Nile it reproduces.
 * Cut off at the two segments. Exact steps without noise give 0, 0.
 *
 * @param before - values of the segment before, at least 1
 * @param after - values of the segment after, at least 1
 * @param confidence - 0…1
 * @returns [low ≤ 0, high ≥ 0]
 */
export function shiftInterval(
  before: Float64Array,
  after: Float64Array,
  confidence: number,
): [number, number] {
  const first = moments(before);
  const second = moments(after);
  const shift = second.mean - first.mean;
  const pooled =
    (first.squares + second.squares) / (before.length + after.length);
  const varianceBefore = ownVariance(first.squares, before.length, pooled);
  const varianceAfter = ownVariance(second.squares, after.length, pooled);
  if (!(pooled > 0)) return [0, 0];
  const ratio = varianceAfter / varianceBefore;
  const tail = (1 - confidence) / 2;
  const unit = varianceBefore / (shift * shift);
  const late = stepsToRoot(
    distance => breakPositionCdf(distance, ratio) - (1 - tail),
    unit,
    before.length - 1,
  );
  const early = stepsToRoot(
    distance => tail - breakPositionCdf(-distance, ratio),
    unit,
    after.length - 1,
  );
  return [late === 0 ? 0 : -late, early];
}

function moments(values: Float64Array): { mean: number; squares: number } {
  let sum = 0;
  for (const value of values) sum += value - values[0];
  const mean = values[0] + sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, squares };
}

function ownVariance(squares: number, count: number, pooled: number): number {
  if (count < FEWEST_FOR_OWN_VARIANCE) return pooled;
  const limit = Math.sqrt(LARGEST_VARIANCE_RATIO);
  return Math.min(Math.max(squares / count, pooled / limit), pooled * limit);
}

/**
 * Where an increasing function is zero, in whole steps rounded up, at most so many: halved only until these are known.
 *
 * @param unit - steps of a distance of 1
 */
function stepsToRoot(
  rising: (distance: number) => number,
  unit: number,
  most: number,
): number {
  const stepsTo = (distance: number) =>
    Math.min(Math.ceil(distance * unit - ROUNDING_STEPS), most);
  let low = 0;
  let high = 1;
  while (rising(high) < 0) high *= 2;
  for (let halved = 0; halved < BISECTIONS; halved++) {
    if (stepsTo(low) === stepsTo(high)) break;
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return stepsTo(high);
}
