import { presentValues } from '../order/presentValues';
import { autoregressiveFactor } from './autoregressiveFactor';
import { serialCorrelation } from './serialCorrelation';

/**
 * How many times larger the variance of a slope, and of the score S, is because each value carries on from the one
 * before: n/n* of a first-order autoregression (`autoregressiveFactor`) with the `serialCorrelation`.
 *
 * A correlation below zero gives 1: no interval gets narrower by it.
 *
 * @param values - NaN = missing, left out
 * @param correlation - their `serialCorrelation`, where the caller has it
 * @returns at least 1
 * @public
 */
export function serialVarianceFactor(
  values: ArrayLike<number>,
  correlation: number = serialCorrelation(values),
): number {
  return correlation > 0
    ? autoregressiveFactor(correlation, presentValues(values).length)
    : 1;
}
