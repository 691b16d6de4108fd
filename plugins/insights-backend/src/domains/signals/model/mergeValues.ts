/** Takes a value back: what is stored of the period becomes missing. No value that is measured is infinite. */
export const GAP = Number.NEGATIVE_INFINITY;

/** What merging changed. */
export interface MergeCounts {
  /** Values that are new or differ. */
  readonly written: number;
  /** Values that were there already. */
  readonly unchanged: number;
}

/**
 * Merges a run of values into stored ones, in place. `NaN` is "no value known": it overwrites nothing. `GAP` takes
 * a value back. The last write wins.
 *
 * @param stored - values of consecutive periods; changed
 * @param incoming - values of consecutive periods
 * @param offset - place of the first incoming value in `stored`; what falls outside is left out
 */
export function mergeValues(
  stored: Float64Array,
  incoming: Float64Array,
  offset: number,
): MergeCounts {
  let written = 0;
  let unchanged = 0;
  const from = Math.max(0, -offset);
  const to = Math.min(incoming.length, stored.length - offset);
  for (let i = from; i < to; i++) {
    if (Number.isNaN(incoming[i])) continue;
    const value = incoming[i] === GAP ? NaN : incoming[i];
    if (Object.is(stored[offset + i], value) || stored[offset + i] === value) {
      unchanged++;
    } else {
      stored[offset + i] = value;
      written++;
    }
  }
  return { written, unchanged };
}
