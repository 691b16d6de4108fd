import { coverageAt, endSecondsOf, isSaid, type Buckets } from './Buckets';
import { cutBuckets } from './cutBuckets';
import type { TierSpan } from './TierSpan';

/** The buckets of a stretch, put together from chunks of its tier; NaN where there is none. */
export function joinBuckets(
  { tier: { stepSeconds }, fromSeconds, toSeconds }: TierSpan,
  chunks: readonly Buckets[],
): Buckets {
  const length = (toSeconds - fromSeconds) / stepSeconds;
  const joined = {
    startSeconds: fromSeconds,
    stepSeconds,
    good: new Float64Array(length).fill(NaN),
    total: new Float64Array(length).fill(NaN),
  };
  const coverage = chunks.some(chunk => chunk.coverage)
    ? new Float64Array(length)
    : undefined;
  for (const chunk of chunks) {
    if (chunk.startSeconds >= toSeconds || endSecondsOf(chunk) <= fromSeconds) {
      continue;
    }
    const cut = cutBuckets(chunk, { fromSeconds, toSeconds });
    const offset = (cut.startSeconds - fromSeconds) / stepSeconds;
    joined.good.set(cut.good, offset);
    joined.total.set(cut.total, offset);
    coverage?.set(
      cut.coverage ?? cut.total.map((_, index) => coverageAt(cut, index)),
      offset,
    );
  }
  return coverage ? { ...joined, coverage } : joined;
}

/** Whether anything was ever said of any of the buckets. */
export function saysAnything({ good, total }: Buckets): boolean {
  return total.some((count, index) => isSaid(good[index], count));
}
