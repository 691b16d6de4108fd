import type { Buckets } from './Buckets';

/** What can be wrong with one bucket. */
export type BucketFaultKind =
  | 'good-exceeds-total'
  | 'negative-count'
  | 'half-known';

/** Something wrong with the data of an SLI, to be shown and not to be mended in silence. */
export interface BucketFault {
  readonly kind: BucketFaultKind;
  /** Buckets that have it. */
  readonly buckets: number;
  /** The first and the last bucket that have it, by their start in seconds since 1970. */
  readonly firstSeconds: number;
  readonly lastSeconds: number;
}

/** What one bucket is guilty of, if anything. */
function faultOf(good: number, total: number): BucketFaultKind | undefined {
  if (Number.isFinite(good) !== Number.isFinite(total)) return 'half-known';
  if (good < 0 || total < 0) return 'negative-count';
  if (good > total) return 'good-exceeds-total';
  return undefined;
}

/** Every kind of fault in the buckets, with how often it is there. The counts themselves stay as they are. */
export function bucketFaults(buckets: Buckets): BucketFault[] {
  const { good, total, startSeconds, stepSeconds } = buckets;
  const found = new Map<BucketFaultKind, BucketFault>();
  for (let i = 0; i < total.length; i++) {
    const kind = faultOf(good[i], total[i]);
    if (!kind) continue;
    const lastSeconds = startSeconds + i * stepSeconds;
    const { buckets: before = 0, firstSeconds = lastSeconds } =
      found.get(kind) ?? {};
    found.set(kind, { kind, buckets: before + 1, firstSeconds, lastSeconds });
  }
  return [...found.values()];
}
