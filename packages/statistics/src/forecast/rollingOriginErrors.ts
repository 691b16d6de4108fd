/**
 * The errors (what came less what was forecast) of a forecast from past moments, oldest first: row r belongs to
 * the r-th moment, entry k to the value k + 1 steps after it. Rolling-origin evaluation,
 * Tashman (2000), IJF 16(4).
 *
 * @param history - NaN = missing
 * @param forecast - must give `horizon` values
 * @param minimumHistory - fewest values to forecast from
 * @param maximumOrigins - most moments, the newest ones
 * @returns one row per moment; NaN where the value is missing or lies after the end
 */
export function rollingOriginErrors(
  history: Float64Array,
  horizon: number,
  forecast: (history: Float64Array, horizon: number) => ArrayLike<number>,
  minimumHistory: number,
  maximumOrigins: number,
): Float64Array[] {
  const end = history.length;
  const first = Math.max(minimumHistory, end - maximumOrigins, 1);
  const errors: Float64Array[] = [];
  for (let origin = first; origin < end; origin++) {
    const ahead = forecast(history.slice(0, origin), horizon);
    const row = new Float64Array(horizon).fill(NaN);
    for (let step = 0; step < Math.min(horizon, end - origin); step++) {
      row[step] = history[origin + step] - ahead[step];
    }
    errors.push(row);
  }
  return errors;
}
