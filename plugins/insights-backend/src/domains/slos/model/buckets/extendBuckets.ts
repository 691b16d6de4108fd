import { endSecondsOf, type Buckets } from './Buckets';

/**
 * The buckets up to a moment, with slices of which nothing is known behind the last one: a source that fell silent has
 * slices without data, not fewer slices. At most so many seconds are added.
 */
export function extendBuckets(
  buckets: Buckets,
  untilSeconds: number,
  mostSeconds: number,
): Buckets {
  const missing = Math.min(untilSeconds - endSecondsOf(buckets), mostSeconds);
  const more = Math.floor(missing / buckets.stepSeconds);
  if (more <= 0) return buckets;
  const extended = (counts: Float64Array) => {
    const longer = new Float64Array(counts.length + more).fill(NaN);
    longer.set(counts);
    return longer;
  };
  return {
    ...buckets,
    good: extended(buckets.good),
    total: extended(buckets.total),
  };
}
