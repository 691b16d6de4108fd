import { chunkStarts, emptyChunk, type BucketChunk } from './BucketChunk';
import { endSecondsOf, type Buckets } from './Buckets';
import { cutBuckets } from './cutBuckets';
import {
  overlayBuckets,
  replacesAlways,
  replacesIfKnownAsWell,
  replacesIfSaid,
  type Replaces,
} from './overlayBuckets';
import type { Tier } from './tiers';
import type { Span } from './Span';
import { touchedSpans, widenSpan } from './touchedSpans';
import { widenBuckets } from './widenBuckets';

/** The stored buckets of one series in all tiers, as far as they are at hand, while more are kept. */
export class TieredSeries {
  /** By tier, finest first; by start. */
  private readonly chunks: Map<number, BucketChunk>[];
  private readonly changed = new Set<BucketChunk>();

  /**
   * @param tiers - finest first
   * @param stored - the chunks that hold {@link touchedSpans} of all that will be kept; those that are missing are new
   */
  constructor(
    private readonly tiers: readonly Tier[],
    stored: Iterable<BucketChunk>,
  ) {
    this.chunks = tiers.map(() => new Map());
    for (const chunk of stored) {
      const tier = tiers.findIndex(
        ({ stepSeconds }) => stepSeconds === chunk.stepSeconds,
      );
      this.chunks[tier].set(chunk.startSeconds, chunk);
    }
  }

  /**
   * Keeps parts and makes anew the wider buckets that they change.
   *
   * @param parts - by tier, finest first; each where its tier is the finest one kept whole
   */
  keep(parts: readonly (Buckets | undefined)[]): void {
    const touched = touchedSpans(this.tiers, parts);
    this.tiers.forEach((tier, index) => {
      const narrow = touched[index - 1];
      if (narrow) this.rollUp(index, widenSpan(narrow, tier));
      const part = parts[index];
      if (!part) return;
      this.lay(
        index,
        part,
        index === 0 ? replacesIfSaid : replacesIfKnownAsWell,
      );
    });
  }

  /** Chunks that differ from what was stored. */
  changedChunks(): BucketChunk[] {
    return [...this.changed];
  }

  /** Makes buckets of a tier anew from the next finer one. */
  private rollUp(index: number, span: Span): void {
    const finer = this.tiers[index - 1];
    for (const start of chunkStarts(finer, span)) {
      const narrow = cutBuckets(this.chunkAt(index - 1, start), span);
      const wide = widenBuckets(narrow, this.tiers[index].stepSeconds);
      this.lay(index, wide, replacesAlways);
    }
  }

  private lay(index: number, buckets: Buckets, replaces: Replaces): void {
    const tier = this.tiers[index];
    const span = {
      fromSeconds: buckets.startSeconds,
      toSeconds: endSecondsOf(buckets),
    };
    for (const start of chunkStarts(tier, span)) {
      const chunk = this.chunkAt(index, start);
      const within = cutBuckets(buckets, {
        fromSeconds: start,
        toSeconds: start + tier.chunkSeconds,
      });
      if (overlayBuckets(chunk, within, replaces)) this.changed.add(chunk);
    }
  }

  private chunkAt(index: number, start: number): BucketChunk {
    const chunks = this.chunks[index];
    const chunk = chunks.get(start) ?? emptyChunk(this.tiers[index], start);
    chunks.set(start, chunk);
    return chunk;
  }
}
