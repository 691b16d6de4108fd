/** Three equal distances: fewer say nothing of a fourth. */
const FEWEST_VALUES = 4;

/**
 * Periods from one value to the next, where values come regularly but less often than the step: 3 for quarters that stand at
 * their first months. It is the greatest common divisor of the distances (Euclid), so that a value that was left out is a
 * gap, and not another spacing.
 *
 * @param values - NaN = missing
 * @returns 1 where a value may stand at every period, or too few are there to tell
 */
export function regularSpacing(values: Float64Array): number {
  let spacing = 0;
  let before = -1;
  let count = 0;
  for (let at = 0; at < values.length && spacing !== 1; at++) {
    if (!Number.isFinite(values[at])) continue;
    if (before >= 0) spacing = divisorOf(spacing, at - before);
    before = at;
    count++;
  }
  return count < FEWEST_VALUES || spacing === 0 ? 1 : spacing;
}

function divisorOf(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
