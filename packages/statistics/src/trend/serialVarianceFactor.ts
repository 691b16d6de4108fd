import { presentValues } from '../order/presentValues';
import { serialCorrelation } from './serialCorrelation';

/**
 * How many times larger the variance of a slope, and of the score S, is because each value carries on from the one
 * before: n/n* = 1 + 2 Σ (1 − k/n) ρᵏ of a first-order autoregression, Matalas and Langbein (1962), "Information content
 * of the mean", J. Geophysical Research 67, as in Yue and Wang (2004), equation 11. ρ is the
 * `serialCorrelation`.
 *
 * A correlation below zero gives 1: no interval gets narrower by it.
 *
 * @param values - NaN = missing, left out
 * @returns at least 1
 * @public
 */
export function serialVarianceFactor(values: ArrayLike<number>): number {
  const n = presentValues(values).length;
  const correlation = serialCorrelation(values);
  if (!(correlation > 0)) return 1;
  let factor = 1;
  let power = 1;
  for (let lag = 1; lag < n; lag++) {
    power *= correlation;
    factor += 2 * (1 - lag / n) * power;
  }
  return factor;
}
