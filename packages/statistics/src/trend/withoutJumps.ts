import { median } from '../order/median';
import { presentIndexes } from '../order/presentIndexes';

/** Of normal values, the standard deviation is so many times the median absolute deviation. */
const NORMAL_DEVIATION = 1.4826;
/** Of a normal autoregression one step in two million is as large. */
const JUMP_IN_DEVIATIONS = 5;

/**
 * The values with each jump set back to a usual step: a jump is a difference of neighbours that is farther from the median
 * difference than five of their standard deviations, measured by the median absolute deviation, so that no jump hides
 * itself. A jump is no serial correlation: without this, the level before and the level after it would be one. As the level
 * shifts of Chen and Liu (1993), "Joint estimation of model parameters and outlier effects in time series", JASA 88, without
 * their iterations.
 *
 * @param values - NaN = missing, and stays so
 * @returns the same array where there is no jump, or where most neighbours are equal
 */
export function withoutJumps(values: Float64Array): Float64Array {
  const indexes = presentIndexes(values);
  const steps = new Float64Array(Math.max(0, indexes.length - 1));
  for (let at = 0; at < steps.length; at++)
    steps[at] = values[indexes[at + 1]] - values[indexes[at]];
  const usual = median(steps);
  const most =
    JUMP_IN_DEVIATIONS *
    NORMAL_DEVIATION *
    median(steps.map(step => Math.abs(step - usual)));
  if (!(most > 0)) return values;
  const isJump = (step: number) => Math.abs(step - usual) > most;
  if (!steps.some(isJump)) return values;
  const level = values.slice();
  let jumped = 0;
  for (let at = 0; at < steps.length; at++) {
    if (isJump(steps[at])) jumped += steps[at] - usual;
    level[indexes[at + 1]] -= jumped;
  }
  return level;
}
