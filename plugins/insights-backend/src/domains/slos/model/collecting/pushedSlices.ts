import { endSecondsOf, type Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import type { SliSeries } from '../series/SliSeries';
import type { Span } from '../window/TimeWindow';

/** Whole slices of a series that pushed counts lie in. */
export function touchedSlices({ slices }: SliSeries, pushed: Buckets): Span {
  const width = slices?.sliceSeconds ?? pushed.stepSeconds;
  return {
    startSeconds: Math.floor(pushed.startSeconds / width) * width,
    endSeconds: Math.ceil(endSecondsOf(pushed) / width) * width,
  };
}

/**
 * Pushed counts with those that were pushed before for the rest of their slices.
 *
 * @param before - what is kept of the same counts around them, in buckets as wide as {@link widenBuckets} makes the pushed ones
 */
export function withEarlier(pushed: Buckets, before: Buckets): Buckets {
  const wide = widenBuckets(pushed, before.stepSeconds);
  const start = Math.min(wide.startSeconds, before.startSeconds);
  const end = Math.max(endSecondsOf(wide), endSecondsOf(before));
  const length = (end - start) / before.stepSeconds;
  const good = new Float64Array(length).fill(NaN);
  const total = new Float64Array(length).fill(NaN);
  for (const one of [before, wide]) {
    const from = (one.startSeconds - start) / one.stepSeconds;
    for (let i = 0; i < one.total.length; i++) {
      if (Number.isNaN(one.total[i]) && Number.isNaN(one.good[i])) continue;
      good[from + i] = one.good[i];
      total[from + i] = one.total[i];
    }
  }
  return { startSeconds: start, stepSeconds: before.stepSeconds, good, total };
}
