/** When a failed run is tried again: exponential back-off with jitter. */
export interface RetryPolicy {
  readonly firstDelaySeconds: number;
  readonly factor: number;
  readonly longestDelaySeconds: number;
  /** Part of the delay that is left to chance, so that replicas and collectors do not come back all at once. */
  readonly jitter: number;
  /** After so many tries the collector waits for its schedule. */
  readonly maxAttempts: number;
}

/** A source that is restarted is back within seconds, one that is down within a quarter of an hour or not soon. */
export const retryPolicy: RetryPolicy = {
  firstDelaySeconds: 10,
  factor: 3,
  longestDelaySeconds: 900,
  jitter: 0.5,
  maxAttempts: 6,
};

/**
 * Seconds to wait after a failed attempt.
 *
 * @param attempt - the one that failed, from 1
 * @param chance - uniform in 0…1
 */
export function retryDelaySeconds(
  policy: RetryPolicy,
  attempt: number,
  chance: number,
): number {
  const longest = Math.min(
    policy.longestDelaySeconds,
    policy.firstDelaySeconds * policy.factor ** (attempt - 1),
  );
  return longest * (1 - policy.jitter * chance);
}
