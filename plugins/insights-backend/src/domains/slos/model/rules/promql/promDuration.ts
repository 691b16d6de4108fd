const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

/**
 * A duration in PromQL, largest unit first: 90 minutes are `1h30m`.
 *
 * @param seconds - over 0; whole milliseconds
 */
export function promDuration(seconds: number): string {
  let rest = Math.round(seconds * 1_000);
  let text = '';
  for (const [unit, milliseconds] of UNITS) {
    const count = Math.floor(rest / milliseconds);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * milliseconds;
  }
  return text;
}

/**
 * The range of a subquery that holds the whole slices of a window, each once: those that end in it.
 *
 * Subqueries step along multiples of their step since 1970. Prometheus 2 counts both ends of a range, so that a window
 * which begins and ends where slices do would hold one too many; it is a millisecond short for that.
 */
export function wholeSlices(
  windowSeconds: number,
  sliceSeconds: number,
): string {
  const range = promDuration(windowSeconds - 0.001);
  return `[${range}:${promDuration(sliceSeconds)}]`;
}
