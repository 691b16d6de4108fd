import { autocorrelation } from './autocorrelation';
import { detrend } from './detrend';
import { medianSlope } from './medianSlope';
import type { TrendCorrection } from './TrendCorrection';

/** Fewer values leave nothing to whiten. */
const FEWEST_VALUES = 3;

/**
 * The values with their lag-1 correlation removed, where the correction asks for it;
 * otherwise the values themselves.
 *
 * `pre-whitening`: xₜ − r₁·xₜ₋₁, von Storch (1995), "Misuses of statistical analysis
 * in climate research". `trend-free-pre-whitening`: the Sen slope is taken out before
 * and put back after, Yue et al. (2002), Hydrological Processes 16(9).
 *
 * @param values - NaN = missing; gives the slope, gaps keep their length
 * @param present - the same without the missing ones
 * @returns one value fewer when whitened
 */
export function preWhiten(
  values: ArrayLike<number>,
  present: Float64Array,
  correction: TrendCorrection,
): Float64Array {
  if (present.length < FEWEST_VALUES) return present;
  if (correction === 'pre-whitening') return withoutLagOne(present);
  if (correction !== 'trend-free-pre-whitening') return present;
  const slope = medianSlope(values);
  const whitened = withoutLagOne(detrend(present, slope));
  return whitened.map((value, index) => value + (index + 1) * slope);
}

function withoutLagOne(values: Float64Array): Float64Array {
  const [, correlation] = autocorrelation(values, 1);
  const whitened = new Float64Array(values.length - 1);
  for (let index = 1; index < values.length; index++) {
    whitened[index - 1] = values[index] - values[index - 1] * correlation;
  }
  return whitened;
}
