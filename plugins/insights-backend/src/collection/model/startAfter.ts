/**
 * When a run begins: later than the one before it, also on a replica whose clock is behind. Collectors name their readings
 * by it, and a later reading outweighs an earlier one.
 *
 * @param last - when the run before began; undefined for the first
 */
export function startAfter(last: Date | undefined, now: Date): Date {
  if (!last || last < now) return now;
  return new Date(last.getTime() + 1);
}
