import { partByTier, type TierParts } from '../model/buckets/partByTier';
import { isKeptStep, tiersOf, type Tier } from '../model/buckets/tiers';
import { tierSpans } from '../model/buckets/TierSpan';
import type { KeepReport, SeriesBuckets } from './BucketStore';

/** What is to be kept of one series. */
export interface SeriesParts {
  readonly seriesId: string;
  /** Finest first. */
  readonly tiers: readonly Tier[];
  /** In the order in which they came. */
  readonly entries: readonly TierParts['parts'][];
}

/**
 * A batch by series, parted by tier. A series that has nothing to be kept is left out.
 *
 * @throws RangeError where buckets are not as wide as a tier can be, or do not begin at a multiple of their width
 */
export function partBatch(
  batch: readonly SeriesBuckets[],
  nowSeconds: number,
): { series: SeriesParts[]; report: KeepReport } {
  const bySeries = new Map<
    string,
    SeriesParts & { entries: TierParts['parts'][] }
  >();
  const report = { kept: 0, tooOld: 0 };
  for (const { seriesId, buckets } of batch) {
    const { startSeconds, stepSeconds } = buckets;
    if (!isKeptStep(stepSeconds) || startSeconds % stepSeconds !== 0) {
      throw new RangeError(
        `buckets of ${stepSeconds} s from ${startSeconds} s cannot be kept in tiers`,
      );
    }
    const spans = tierSpans(stepSeconds, nowSeconds);
    const { parts, kept, tooOld } = partByTier(buckets, spans);
    report.kept += kept;
    report.tooOld += tooOld;
    if (kept === 0) continue;
    const ofSeries = bySeries.get(seriesId) ?? {
      ...{ seriesId, tiers: tiersOf(stepSeconds), entries: [] },
    };
    ofSeries.entries.push(parts);
    bySeries.set(seriesId, ofSeries);
  }
  return { series: [...bySeries.values()], report };
}
