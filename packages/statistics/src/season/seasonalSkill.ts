/**
 * How well the other cycles foretell each value of a cycle: 1 for a season that repeats exactly, about
 * −1 / (cycles − 1) for none, since the mean of what means nothing still misses.
 *
 * Leave-one-out cross-validation (Stone 1974, Journal of the Royal Statistical Society B 36), a cycle
 * at a time. The strength of Wang, Smith and Hyndman (2006) is judged on the values that made the
 * season, and takes noise of three cycles for a strong one.
 *
 * @param detrended - values without their trend; NaN = missing
 * @param period - steps per cycle
 * @returns 1 − squared misses / squared values; NaN where no phase was seen twice, 0 where nothing varies
 * @public
 */
export function seasonalSkill(
  detrended: ArrayLike<number>,
  period: number,
): number {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  for (let at = 0; at < detrended.length; at += 1) {
    if (Number.isNaN(detrended[at])) continue;
    sums[at % period] += detrended[at];
    counts[at % period] += 1;
  }
  let missed = 0;
  let whole = 0;
  let judged = 0;
  for (let at = 0; at < detrended.length; at += 1) {
    const value = detrended[at];
    const others = counts[at % period] - 1;
    if (Number.isNaN(value) || others < 1) continue;
    missed += (value - (sums[at % period] - value) / others) ** 2;
    whole += value ** 2;
    judged += 1;
  }
  if (judged === 0) return NaN;
  return whole === 0 ? 0 : 1 - missed / whole;
}
