/** What merging changed. */
export interface MergeCounts {
  /** Values that are new or differ. */
  readonly written: number;
  /** Values that were there already. */
  readonly unchanged: number;
}

/**
 * Merges a run of values into stored ones, in place. `NaN` is "no value known": it overwrites nothing. The last write
 * wins.
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
    const value = incoming[i];
    if (Number.isNaN(value)) continue;
    if (stored[offset + i] === value) {
      unchanged++;
    } else {
      stored[offset + i] = value;
      written++;
    }
  }
  return { written, unchanged };
}
