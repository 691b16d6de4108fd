/**
 * Good and total counts of one SLI over equal slices of time.
 *
 * Slice i begins at `startSeconds + i · stepSeconds` and ends where the next one begins. Where nothing is known, both
 * counts are NaN; a total of zero says that nothing was asked for, which is something known.
 */
export interface Buckets {
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly startSeconds: number;
  readonly stepSeconds: number;
  readonly good: Float64Array;
  readonly total: Float64Array;
}

/** Where the last slice ends, in seconds since 1970. */
export function endSecondsOf({
  startSeconds,
  stepSeconds,
  total,
}: Buckets): number {
  return startSeconds + total.length * stepSeconds;
}
