import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { autocorrelation } from './autocorrelation';
import { leastSquaresLine } from './leastSquaresLine';

/** With as few values nothing is left to tell a correlation from. */
const FEWEST_VALUES = 5;
/** A remainder this small beside the values is rounding, not a signal. */
const ROUNDING_SHARE = 1e-12;
/** A correlation of 1 has no effective number of values. */
const LARGEST_CORRELATION = 0.99;

/**
 * What each value carries on from the one before, apart from a trend: the lag-1 correlation of what is left of the
 * least-squares line, rid of its bias towards zero: (n r₁ + 2) / (n − 4), from the bias that Marriott and Pope (1954),
 * Biometrika 41, give for values without their line at ρ near zero: −(2 + 4ρ)/n.
 *
 * @param values - NaN = missing, left out
 * @returns at most 0.99; 0 where fewer than 5 values, or nothing but a line, tell none
 * @public
 */
export function serialCorrelation(values: ArrayLike<number>): number {
  const present = presentValues(values);
  const n = present.length;
  if (n < FEWEST_VALUES) return 0;
  const [, measured] = autocorrelation(
    withoutLine(present, presentIndexes(values)),
    1,
  );
  if (measured === 0) return 0;
  return Math.min((n * measured + 2) / (n - 4), LARGEST_CORRELATION);
}

/** What is left of the least-squares line; zeros where that is rounding only. */
function withoutLine(
  values: Float64Array,
  indexes: ArrayLike<number>,
): Float64Array {
  const { slope, middle, level } = leastSquaresLine(indexes, values);
  const left = new Float64Array(values.length);
  let largest = 0;
  let mostLeft = 0;
  for (let at = 0; at < values.length; at++) {
    left[at] = values[at] - level - slope * (indexes[at] - middle);
    largest = Math.max(largest, Math.abs(values[at]));
    mostLeft = Math.max(mostLeft, Math.abs(left[at]));
  }
  return mostLeft <= ROUNDING_SHARE * largest ? left.fill(0) : left;
}
