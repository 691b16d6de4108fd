/**
 * How long most slices are: the last one may be cut off, and days have 23 or 25 hours where clocks change.
 *
 * @param seconds - length of each slice
 */
export function usualSeconds(seconds: readonly number[]): number {
  const sorted = [...seconds].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
