import { studentQuantile } from '../normal/studentQuantile';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { leastSquaresLine } from './leastSquaresLine';
import type { TheilSenOptions } from './theilSen';

const DEFAULT_CONFIDENCE = 0.95;
/** Two make a line and leave nothing beside it. */
const FEWEST_VALUES = 3;

/**
 * How far to each side of a slope its interval reaches by what the least-squares line leaves: t · √(f · s² / Σ (x − x̄)²), of
 * textbooks (Draper and Smith 1998, Applied Regression Analysis, section 1.4), with the variance times the factor f of serial
 * correlation. For where the ranks of `theilSen` run out: a few values that carry on from each other lie close to a line, and
 * the slopes between neighbours say nothing of it.
 *
 * @param values - NaN = missing, left out
 * @returns in units per step; NaN with fewer than 3 values
 * @public
 */
export function leastSquaresHalfWidth(
  values: ArrayLike<number>,
  options: TheilSenOptions = {},
): number {
  const { confidence = DEFAULT_CONFIDENCE, varianceFactor = 1 } = options;
  const { degreesOfFreedom = Infinity } = options;
  const indexes = presentIndexes(values);
  const present = presentValues(values);
  const n = present.length;
  if (n < FEWEST_VALUES) return NaN;
  const { left, spread } = leastSquaresLine(indexes, present);
  const variance = (varianceFactor * left) / (n - 2) / spread;
  return studentQuantile(confidence, degreesOfFreedom) * Math.sqrt(variance);
}
