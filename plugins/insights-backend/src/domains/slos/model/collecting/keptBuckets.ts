import { isKnown, type Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { judgeSlices } from '../budget/judgeSlices';
import type { SliSeries } from '../series/SliSeries';

/**
 * Counts of an SLI as its series keeps them: slices are judged one by one, then put into buckets.
 *
 * @param buckets - as wide as a slice, or of a width that divides it
 */
export function keptBuckets(
  { slices, stepSeconds }: Pick<SliSeries, 'slices' | 'stepSeconds'>,
  buckets: Buckets,
): Buckets {
  const judged = slices
    ? judgeSlices(widenBuckets(buckets, slices.sliceSeconds), slices)
    : buckets;
  return widenBuckets(judged, stepSeconds);
}

/** Where the last bucket ends of which something is known; null where none is. */
export function knownUntil({
  startSeconds,
  stepSeconds,
  good,
  total,
}: Buckets): number | null {
  const last = total.findLastIndex((count, i) => isKnown(good[i], count));
  return last < 0 ? null : startSeconds + (last + 1) * stepSeconds;
}
