/**
 * sMAPE in percent, 0…200: the mean of 200·|a − f| / (|a| + |f|), as scored in the M4
 * competition (Makridakis, Spiliotis and Assimakopoulos 2020, IJF 36(1), equation 1).
 * A pair of zeros counts 0; pairs with a missing value are left out.
 *
 * @param actual - what happened
 * @param forecast - as many forecasts
 * @returns NaN when there is no pair
 * @throws RangeError when the lengths differ
 * @public
 */
export function symmetricMeanAbsolutePercentageError(
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
): number {
  if (actual.length !== forecast.length) {
    throw new RangeError('actual and forecast must be equally long');
  }
  let sum = 0;
  let count = 0;
  for (let step = 0; step < actual.length; step++) {
    const error = Math.abs(actual[step] - forecast[step]);
    if (Number.isNaN(error)) continue;
    const size = Math.abs(actual[step]) + Math.abs(forecast[step]);
    sum += size === 0 ? 0 : (200 * error) / size;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}
