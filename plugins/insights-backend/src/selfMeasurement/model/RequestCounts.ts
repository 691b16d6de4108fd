/** Bounds of latency that are counted, in milliseconds, ascending. Each is a column of the table. */
export const LATENCY_BOUNDS = [
  50, 100, 200, 300, 500, 1000, 2000, 5000,
] as const;

/** How requests ended that were counted together. */
export interface RequestCounts {
  /** Requests that were answered. */
  readonly requests: number;
  /** Those of them that were answered with a status from 500. */
  readonly failed: number;
  /** Requests, beside the others, whose client left before it was answered. */
  readonly abandoned: number;
  /** Requests that did not fail and took at most so long, one number for each of `LATENCY_BOUNDS`. */
  readonly within: readonly number[];
}

/** How one request ended. */
export interface RequestEnd {
  readonly outcome: 'succeeded' | 'failed' | 'abandoned';
  readonly milliseconds: number;
}

/** Nothing counted yet. */
export const NO_REQUESTS: RequestCounts = {
  requests: 0,
  failed: 0,
  abandoned: 0,
  within: LATENCY_BOUNDS.map(() => 0),
};

/** The counts with one more request. */
export function withRequest(
  { requests, failed, abandoned, within }: RequestCounts,
  { outcome, milliseconds }: RequestEnd,
): RequestCounts {
  return {
    requests: requests + (outcome === 'abandoned' ? 0 : 1),
    failed: failed + (outcome === 'failed' ? 1 : 0),
    abandoned: abandoned + (outcome === 'abandoned' ? 1 : 0),
    within: LATENCY_BOUNDS.map(
      (bound, i) =>
        within[i] + (outcome === 'succeeded' && milliseconds <= bound ? 1 : 0),
    ),
  };
}
