/**
 * Good and total counts of one SLI over equal slices of time.
 *
 * Slice i begins at `startSeconds + i · stepSeconds` and ends where the next one begins. Where nothing is known, both
 * counts are NaN; a total of zero says that nothing was asked for, which is something known.
 */
export interface SliBuckets {
  /** Seconds since 1970-01-01T00:00:00Z; a multiple of the step. */
  readonly startSeconds: number;
  readonly stepSeconds: number;
  readonly good: Float64Array;
  readonly total: Float64Array;
  /** Part of each slice of which something is known, 0…1. Left out where a slice is known as a whole or not at all. */
  readonly coverage?: Float64Array;
}
