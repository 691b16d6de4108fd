import type { BucketsQuery } from '../buckets/BucketStore';
import type { SloDefinition } from '../model/definition/SloDefinition';
import { SPARKLINE } from '../model/evaluation/sparkline';
import type { SliSeries } from '../model/series/SliSeries';
import { wholeSeriesOf } from '../model/series/wholeSeriesOf';
import { windowAt } from '../model/window/windowAt';

const DAY = 86_400;

/**
 * One query for each series, as far back as the widest window that it serves needs; one for the slices of a composite by
 * time slices, too.
 *
 * @param moments - that each SLO is evaluated for
 * @param reachSeconds - how far back windows are looked at that ended before
 */
export function bucketQueries(
  asked: readonly {
    slo: { readonly definition: SloDefinition };
    series: readonly SliSeries[];
  }[],
  moments: readonly number[],
  reachSeconds: number,
): BucketsQuery[] {
  const queries = new Map<string, BucketsQuery>();
  asked.forEach(({ slo, series }, index) => {
    const whole = wholeSeriesOf(slo.definition);
    [...series, ...(whole ? [whole] : [])].forEach(
      ({ id, stepSeconds }, at) => {
        const toSeconds = moments[index];
        // All objectives of a composite have one window.
        const { window } = slo.definition.objectives[whole ? 0 : at];
        // The small picture looks at windows that ended days ago, the outlook at the last week, an alert as far as it says.
        const { ownAlerts = [] } = slo.definition;
        const reach = Math.max(
          ...[reachSeconds, SPARKLINE.days * DAY],
          ...ownAlerts.map(({ lookbackSeconds }) => lookbackSeconds),
        );
        const fromSeconds = windowAt(window, toSeconds - reach).startSeconds;
        const before = queries.get(id);
        queries.set(id, {
          seriesId: id,
          stepSeconds,
          fromSeconds: Math.min(fromSeconds, before?.fromSeconds ?? Infinity),
          toSeconds: Math.max(toSeconds, before?.toSeconds ?? -Infinity),
        });
      },
    );
  });
  return [...queries.values()];
}
