import type { SlopeBracket } from './bracketSlopes';

/** Room for this many times the share found in the sample, and this share more. */
const ROOM_FACTOR = 1.25;
const SPARE_SHARE = 0.02;

/**
 * The pairwise slopes inside a bracket (ends included) and the number of those below. Pairs
 * are compared by their rise, so that only slopes inside cost a division: a slope within
 * rounding of an end may count to either side of it (an end of 0 is exact).
 *
 * @param values - no NaN
 * @param indexes - their positions, ascending
 * @returns undefined when there are many more inside than the sample promised
 */
export function slopesBetween(
  values: Float64Array,
  indexes: Int32Array,
  bracket: SlopeBracket,
): { below: number; inside: Float64Array } | undefined {
  const { low, high, share } = bracket;
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  const room = Math.min(1, ROOM_FACTOR * share + SPARE_SHARE);
  const inside = new Float64Array(Math.ceil(pairs * room));
  let count = 0;
  let below = 0;
  for (let i = 0; i < n - 1; i++) {
    const value = values[i];
    const index = indexes[i];
    for (let j = i + 1; j < n; j++) {
      const rise = values[j] - value;
      const run = indexes[j] - index;
      if (rise < low * run) below++;
      else if (rise <= high * run) inside[count++] = rise / run;
    }
  }
  // What was written past the end is lost, so the count alone tells.
  if (count > inside.length) return undefined;
  return { below, inside: inside.subarray(0, count) };
}
