/** A run of values that begins at a period. */
export interface Run {
  readonly firstPeriod: number;
  readonly values: Float64Array;
}

/** Takes missing values off both ends, and what lies before `firstKept`; `undefined` when nothing is left. */
export function trimValues(
  { firstPeriod, values }: Run,
  firstKept: number,
): Run | undefined {
  let from = Math.max(0, Math.min(values.length, firstKept - firstPeriod));
  let to = values.length;
  while (from < to && Number.isNaN(values[from])) from++;
  while (to > from && Number.isNaN(values[to - 1])) to--;
  if (from === to) return undefined;
  return { firstPeriod: firstPeriod + from, values: values.subarray(from, to) };
}
