import type { BucketChunk } from '../buckets/BucketChunk';
import type { Buckets } from '../buckets/Buckets';
import { joinBuckets } from '../buckets/joinBuckets';
import { partByTier } from '../buckets/partByTier';
import type { Span } from '../buckets/Span';
import { stretchesOf } from '../buckets/stretchesOf';
import { TieredSeries } from '../buckets/TieredSeries';
import { tiersOf } from '../buckets/tiers';
import { tierSpans } from '../buckets/TierSpan';

/** A copy that shares no counts, as a database would give it. */
function copyOf(chunk: BucketChunk): BucketChunk {
  return {
    ...chunk,
    good: chunk.good.slice(),
    total: chunk.total.slice(),
    coverage: chunk.coverage.slice(),
  };
}

/** One series in memory, kept and read as a store does it. */
export class TieredBuckets {
  private chunks = new Map<string, BucketChunk>();

  constructor(private readonly stepSeconds: number) {}

  /** Keeps buckets; how many of them, and whether anything changed. */
  keep(buckets: Buckets, nowSeconds: number) {
    const { parts, kept, tooOld } = partByTier(
      buckets,
      tierSpans(this.stepSeconds, nowSeconds),
    );
    const series = new TieredSeries(
      tiersOf(this.stepSeconds),
      [...this.chunks.values()].map(copyOf),
    );
    series.keep(parts);
    const changed = series.changedChunks();
    for (const chunk of changed) {
      this.chunks.set([chunk.stepSeconds, chunk.startSeconds].join(), chunk);
    }
    return { kept, tooOld, changed: changed.length > 0 };
  }

  read(span: Span, nowSeconds: number): Buckets[] {
    return stretchesOf(tierSpans(this.stepSeconds, nowSeconds), span).map(
      stretch =>
        joinBuckets(
          stretch,
          this.state().filter(
            ({ stepSeconds }) => stepSeconds === stretch.tier.stepSeconds,
          ),
        ),
    );
  }

  /** What is known of a span in the tier of a step. */
  tier(stepSeconds: number, span: Span): Buckets {
    const tier = tiersOf(this.stepSeconds).find(
      one => one.stepSeconds === stepSeconds,
    );
    if (!tier) throw new RangeError(`no tier of ${stepSeconds} s`);
    return joinBuckets(
      { tier, ...span },
      this.state().filter(chunk => chunk.stepSeconds === stepSeconds),
    );
  }

  /** All chunks, in order. */
  state(): BucketChunk[] {
    return [...this.chunks.values()].sort(
      (a, b) =>
        a.stepSeconds - b.stepSeconds || a.startSeconds - b.startSeconds,
    );
  }
}
