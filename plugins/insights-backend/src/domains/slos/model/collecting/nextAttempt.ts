const MINUTE = 60;
/** A source that is down is tried again at most so often … */
const FIRST_SECONDS = MINUTE;
/** … and at least so often, since nobody will say that it is back. */
const LONGEST_SECONDS = 15 * MINUTE;

/**
 * Seconds until a source is asked again: twice as long after each failure, or as long as it asked for.
 *
 * @param attempts - failures in a row, from 1
 */
export function secondsToNextAttempt(
  attempts: number,
  retryAfterSeconds = 0,
): number {
  const doubled = FIRST_SECONDS * 2 ** Math.min(attempts - 1, 10);
  return Math.max(
    Math.min(doubled, LONGEST_SECONDS),
    Math.min(retryAfterSeconds, 24 * 60 * MINUTE),
  );
}
