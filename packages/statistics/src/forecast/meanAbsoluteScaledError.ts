/**
 * MASE: the mean absolute error divided by the mean absolute error that the (seasonal) naive
 * forecast makes within the history. Hyndman and Koehler (2006), "Another look at measures
 * of forecast accuracy", IJF 22(4), as scored in the M4 competition. Pairs with a missing
 * value are left out.
 *
 * @param history - the values that the forecast was made from
 * @param actual - what happened
 * @param forecast - as many forecasts
 * @param season - steps per cycle of the naive forecast
 * @returns NaN without a pair; Infinity when the history never changes and the forecast errs
 * @throws RangeError when the lengths differ
 * @public
 */
export function meanAbsoluteScaledError(
  history: ArrayLike<number>,
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
  season: number = 1,
): number {
  if (actual.length !== forecast.length) {
    throw new RangeError('actual and forecast must be equally long');
  }
  const error = meanAbsolute(actual.length, k => actual[k] - forecast[k]);
  const scale = meanAbsolute(
    Math.max(0, history.length - season),
    k => history[k + season] - history[k],
  );
  return error === 0 ? 0 : error / scale;
}

function meanAbsolute(length: number, term: (index: number) => number): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < length; index++) {
    const value = Math.abs(term(index));
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}
