import { isSaid, type Buckets } from './Buckets';

/** What can be wrong with one bucket. */
export type BucketFaultKind =
  | 'good-exceeds-total'
  | 'negative-count'
  | 'half-known';

/** What can be wrong in a series beside its buckets: a hole between them. */
export type SeriesFaultKind = BucketFaultKind | 'gap';

/** Something wrong with the data of an SLI, to be shown and not to be mended in silence. */
export interface BucketFault<Kind extends SeriesFaultKind = BucketFaultKind> {
  readonly kind: Kind;
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

/** Every kind of fault in one stretch, with how often it is there. The counts themselves stay as they are. */
export function bucketFaults(buckets: Buckets): BucketFault[] {
  return faultsIn([buckets], faultOf);
}

/**
 * Every kind of fault in the stretches of a series, and its gaps: buckets of which nothing was said between those of which
 * something was. What lies before the first and after the last is none: the series began and goes on there.
 *
 * @param stretches - the oldest first
 */
export function seriesFaults(
  stretches: readonly Buckets[],
): BucketFault<SeriesFaultKind>[] {
  const said = stretches.flatMap(saidSeconds);
  const [first, last] = [said[0], said[said.length - 1]];
  return faultsIn<SeriesFaultKind>(stretches, (good, total, seconds) => {
    const isWithin = seconds >= first && seconds <= last;
    if (!isWithin) return undefined;
    return isSaid(good, total) ? faultOf(good, total) : 'gap';
  });
}

/** Where the first and the last bucket begin of which anything was said. */
function saidSeconds({
  good,
  total,
  startSeconds,
  stepSeconds,
}: Buckets): number[] {
  const isSaidAt = (_: number, i: number) => isSaid(good[i], total[i]);
  const first = total.findIndex(isSaidAt);
  if (first < 0) return [];
  return [first, total.findLastIndex(isSaidAt)].map(
    index => startSeconds + index * stepSeconds,
  );
}

function faultsIn<Kind extends SeriesFaultKind>(
  stretches: readonly Buckets[],
  faultAt: (
    good: number,
    total: number,
    startSeconds: number,
  ) => Kind | undefined,
): BucketFault<Kind>[] {
  const found = new Map<Kind, BucketFault<Kind>>();
  for (const { good, total, startSeconds, stepSeconds } of stretches) {
    for (let i = 0; i < total.length; i++) {
      const lastSeconds = startSeconds + i * stepSeconds;
      const kind = faultAt(good[i], total[i], lastSeconds);
      if (!kind) continue;
      const { buckets: before = 0, firstSeconds = lastSeconds } =
        found.get(kind) ?? {};
      found.set(kind, { kind, buckets: before + 1, firstSeconds, lastSeconds });
    }
  }
  return [...found.values()];
}
