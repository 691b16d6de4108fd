/** A remainder this small beside the values is rounding, not a signal. */
const ROUNDING_SHARE = 1e-12;

/**
 * The values minus a straight line of the given slope (step 1, 2, …, n). A remainder
 * that is only rounding (the values lie on the line) is given back as exact zeros,
 * so that no serial correlation is read out of rounding errors.
 *
 * @param values - must hold no NaN
 * @param slope - per step
 */
export function detrend(values: Float64Array, slope: number): Float64Array {
  const remainder = values.map((value, index) => value - (index + 1) * slope);
  let low = Infinity;
  let high = -Infinity;
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    low = Math.min(low, remainder[index]);
    high = Math.max(high, remainder[index]);
    largest = Math.max(largest, Math.abs(values[index]));
  }
  return high - low <= ROUNDING_SHARE * largest ? remainder.fill(0) : remainder;
}
