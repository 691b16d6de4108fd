import type { BucketsQuery } from '../buckets/BucketStore';
import type { SloDefinition } from '../model/definition/SloDefinition';
import type { SliSeries } from '../model/series/SliSeries';
import { wholeSeriesOf } from '../model/series/wholeSeriesOf';
import { windowAt } from '../model/window/windowAt';

/** An SLO whose buckets are asked for. Moments are in seconds since 1970. */
export interface AskedBuckets {
  readonly definition: SloDefinition;
  /** Of its objectives, in their order. */
  readonly series: readonly SliSeries[];
  /** The earliest moment that its windows are looked at for. */
  readonly reachedFromSeconds: number;
  readonly toSeconds: number;
}

/**
 * One query for each series, as far back as the widest window that it serves needs; one for the slices of a composite by
 * time slices, too.
 */
export function bucketQueries(asked: readonly AskedBuckets[]): BucketsQuery[] {
  const queries = new Map<string, BucketsQuery>();
  for (const { definition, series, reachedFromSeconds, toSeconds } of asked) {
    const whole = wholeSeriesOf(definition);
    [...series, ...(whole ? [whole] : [])].forEach(
      ({ id, stepSeconds }, at) => {
        // All objectives of a composite have one window.
        const { window } = definition.objectives[whole ? 0 : at];
        const { startSeconds } = windowAt(window, reachedFromSeconds);
        const before = queries.get(id);
        queries.set(id, {
          seriesId: id,
          stepSeconds,
          fromSeconds: Math.min(startSeconds, before?.fromSeconds ?? Infinity),
          toSeconds: Math.max(toSeconds, before?.toSeconds ?? -Infinity),
        });
      },
    );
  }
  return [...queries.values()];
}
