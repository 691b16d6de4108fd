const FIRST_SECONDS = 30;
/** A target that is back hears soon of what fires. */
const LONGEST_SECONDS = 300;

/**
 * Seconds until a delivery that failed is tried again: twice as long after each failure.
 *
 * @param attempts - failures in a row, from 1
 */
export function backOffSeconds(attempts: number): number {
  return Math.min(
    FIRST_SECONDS * 2 ** Math.min(attempts - 1, 10),
    LONGEST_SECONDS,
  );
}
