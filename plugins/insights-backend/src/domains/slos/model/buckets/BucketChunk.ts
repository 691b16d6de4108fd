import { alignDown } from './alignTo';
import { coverageAt, type Buckets } from './Buckets';
import type { Tier } from './tiers';
import type { Span } from './Span';

/** The buckets of a tier that are stored as one row. Its counts are changed in place. */
export type BucketChunk = Required<Buckets>;

/** Where the chunks begin that hold a span, in order; seconds since 1970. */
export function chunkStarts(
  { chunkSeconds }: Tier,
  { fromSeconds, toSeconds }: Span,
): number[] {
  const first = alignDown(fromSeconds, chunkSeconds);
  const count = Math.max(0, Math.ceil((toSeconds - first) / chunkSeconds));
  return Array.from({ length: count }, (_, i) => first + i * chunkSeconds);
}

/** Number of buckets of a chunk. */
export function chunkLength({ chunkSeconds, stepSeconds }: Tier): number {
  return chunkSeconds / stepSeconds;
}

/** A chunk of which nothing is known. */
export function emptyChunk(tier: Tier, startSeconds: number): BucketChunk {
  const length = chunkLength(tier);
  return {
    startSeconds,
    stepSeconds: tier.stepSeconds,
    good: new Float64Array(length).fill(NaN),
    total: new Float64Array(length).fill(NaN),
    coverage: new Float64Array(length),
  };
}

/** Whether every bucket is known as a whole or not at all, so that its coverage need not be told. */
export function isWhole({ coverage, ...counts }: Buckets): boolean {
  return !coverage?.some((part, index) => part !== coverageAt(counts, index));
}
