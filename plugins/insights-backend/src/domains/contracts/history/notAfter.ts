/** A definition is after the one before it. */
const STEP_MILLISECONDS = 1;

/**
 * When a definition came, in strict order of time: as it says, else just before the one that followed it.
 *
 * @param at - milliseconds since 1970, as is `next`; infinite where none followed
 */
export function notAfter(next: number, at: number): number {
  return Math.min(at, next - STEP_MILLISECONDS);
}
