import type { Buckets } from './Buckets';
import type { Span } from './Span';

/**
 * The buckets that lie in a span, as a view on the same counts.
 *
 * @param span - begins and ends at multiples of the step; what of it is outside the buckets is left out
 */
export function cutBuckets<Kind extends Buckets>(
  buckets: Kind,
  { fromSeconds, toSeconds }: Span,
): Kind {
  const { startSeconds, stepSeconds, good, total, coverage } = buckets;
  const indexOf = (seconds: number) =>
    Math.min(Math.max((seconds - startSeconds) / stepSeconds, 0), total.length);
  const from = indexOf(fromSeconds);
  const to = Math.max(from, indexOf(toSeconds));
  return {
    ...buckets,
    startSeconds: startSeconds + from * stepSeconds,
    good: good.subarray(from, to),
    total: total.subarray(from, to),
    ...(coverage && { coverage: coverage.subarray(from, to) }),
  };
}
