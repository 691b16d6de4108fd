/** After so many claims without an end a subject is given up: what fails three times over minutes fails by itself. */
export const MAXIMUM_ATTEMPTS = 3;

/** Long enough for a database that restarts or a process that was short of memory. */
const FIRST_BACK_OFF_SECONDS = 10;

/** The second try comes after 10 s, the third a minute later. */
const BACK_OFF_FACTOR = 6;

/**
 * Seconds until a subject is tried again.
 *
 * @param attempt - the one that failed, from 1
 * @returns `undefined` when it is given up
 */
export function secondsToNextAttempt(attempt: number): number | undefined {
  return attempt >= MAXIMUM_ATTEMPTS
    ? undefined
    : FIRST_BACK_OFF_SECONDS * BACK_OFF_FACTOR ** (attempt - 1);
}
