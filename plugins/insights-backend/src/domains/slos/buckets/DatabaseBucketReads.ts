import type { Knex } from 'knex';
import type { Buckets } from '../model/buckets/Buckets';
import { joinBuckets, saysAnything } from '../model/buckets/joinBuckets';
import { hullOf } from '../model/buckets/Span';
import { stretchesOf } from '../model/buckets/stretchesOf';
import { tierSpans } from '../model/buckets/TierSpan';
import type { BucketsQuery } from './BucketStore';
import { selectChunks } from './DatabaseBucketChunks';
import { bucketsOfRow } from './DatabaseBucketRows';

/** Reads stretches of many series with few queries. */
export async function readStretches(
  knex: Knex,
  queries: readonly BucketsQuery[],
  nowSeconds: number,
): Promise<Map<string, Buckets[]>> {
  const wanted = new Map(
    [...widestQueries(queries)].map(([seriesId, { stepSeconds, ...span }]) => [
      seriesId,
      stretchesOf(tierSpans(stepSeconds, nowSeconds), span),
    ]),
  );
  const chunks = await selectChunks(
    knex,
    [...wanted].flatMap(([seriesId, stretches]) =>
      stretches.map(stretch => ({ seriesId, ...stretch })),
    ),
    bucketsOfRow,
  );
  return new Map(
    [...wanted].map(([seriesId, stretches]) => {
      const stored = chunks.get(seriesId) ?? [];
      const joined = stretches.map(stretch =>
        joinBuckets(
          stretch,
          stored.filter(
            ({ stepSeconds }) => stepSeconds === stretch.tier.stepSeconds,
          ),
        ),
      );
      return [seriesId, joined.some(saysAnything) ? joined : []];
    }),
  );
}

/** One query a series: objectives with several windows share one. */
function widestQueries(
  queries: readonly BucketsQuery[],
): Map<string, BucketsQuery> {
  const widest = new Map<string, BucketsQuery>();
  for (const query of queries) {
    const { seriesId } = query;
    const span = hullOf(query, widest.get(seriesId)) ?? query;
    widest.set(seriesId, { ...query, ...span });
  }
  return widest;
}
