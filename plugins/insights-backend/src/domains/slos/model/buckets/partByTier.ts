import { alignDown, alignUp } from './alignTo';
import { endSecondsOf, isSaid, type Buckets } from './Buckets';
import { cutBuckets } from './cutBuckets';
import type { TierSpan } from './TierSpan';
import { widenBuckets } from './widenBuckets';

/** Buckets that came, parted by the tier that they go to. */
export interface TierParts {
  /** By tier, finest first; each as wide as its tier. Left undefined where there is nothing for a tier. */
  readonly parts: readonly (Buckets | undefined)[];
  /** Buckets that came, say something, and are in a part. */
  readonly kept: number;
  /** Those that say something and are in none. */
  readonly tooOld: number;
}

/**
 * What of the buckets goes to which tier. Buckets of a time for which the finest tier is gone are widened, tier by tier;
 * of them only whole wide buckets count, since the rest of a wide bucket cannot be told any more.
 */
export function partByTier(
  buckets: Buckets,
  spans: readonly TierSpan[],
): TierParts {
  const cuts = spans.map(({ tier: { stepSeconds }, ...span }) =>
    cutBuckets(buckets, {
      fromSeconds: alignUp(
        Math.max(span.fromSeconds, buckets.startSeconds),
        stepSeconds,
      ),
      toSeconds: alignDown(
        Math.min(span.toSeconds, endSecondsOf(buckets)),
        stepSeconds,
      ),
    }),
  );
  const kept = cuts.map(countSaid);
  const sum = kept.reduce((a, b) => a + b, 0);
  return {
    parts: cuts.map((cut, index) =>
      kept[index] > 0 ? widenTo(cut, spans, index) : undefined,
    ),
    kept: sum,
    tooOld: countSaid(buckets) - sum,
  };
}

/** Widens step by step, so that the same counts become the same sums whichever way they take. */
function widenTo(
  buckets: Buckets,
  spans: readonly TierSpan[],
  index: number,
): Buckets {
  return spans
    .slice(1, index + 1)
    .reduce(
      (narrow, { tier }) => widenBuckets(narrow, tier.stepSeconds),
      buckets,
    );
}

function countSaid({ good, total }: Buckets): number {
  let said = 0;
  for (let i = 0; i < total.length; i++) {
    if (isSaid(good[i], total[i])) said += 1;
  }
  return said;
}
