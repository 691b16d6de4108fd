import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { leastSquaresLine } from './leastSquaresLine';

/** A line through fewer values follows any of them. */
const FEWEST_OF_A_SIDE = 4;
/** Two lines have four parameters. */
const PARAMETERS = 4;

/** @public */
export interface RiseAndFall {
  /**
   * How many of its standard errors the weaker of the two slopes, up to the peak and down from it, lies away from zero, at the
   * peak that shows them best; `-Infinity` where there are too few values. Of values that carry on from each other this is no t.
   */
  score: number;
  /** Position of that peak; -1 without one. */
  peak: number;
}

/**
 * Whether values rise to a peak and fall from it: two least-squares lines that share the peak, at the peak where the smaller of
 * rise and fall is told best; as the broken line of Hudson (1966), JASA 61, with the smaller of two slopes as the union-intersection
 * of "it rose" and "it fell" asks for (Berger 1982, Technometrics 24).
 *
 * Its chance is not told by a distribution but by simulation, over all peaks that are tried: of 1,000 series without a trend that
 * carry on from each other by 0.7, three at the most have a score of 6, and six of those with 40 values
 * (docs/adr/0027-trends-apart-from-correlation.md).
 * Cost: the square of the number of values.
 *
 * @param values - NaN = missing, left out
 * @public
 */
export function riseAndFall(values: ArrayLike<number>): RiseAndFall {
  const at = presentIndexes(values);
  const present = presentValues(values);
  const n = present.length;
  const best: RiseAndFall = { score: -Infinity, peak: -1 };
  for (let k = FEWEST_OF_A_SIDE; k < n - FEWEST_OF_A_SIDE; k++) {
    const rise = leastSquaresLine(at, present, 0, k + 1);
    const fall = leastSquaresLine(at, present, k, n);
    const variance = (rise.left + fall.left) / (n - PARAMETERS);
    const score = Math.min(
      rise.slope * Math.sqrt(rise.spread / variance),
      -fall.slope * Math.sqrt(fall.spread / variance),
    );
    if (score > best.score) {
      best.score = score;
      best.peak = at[k];
    }
  }
  return best;
}
