import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { chunkStarts } from '../model/buckets/BucketChunk';
import type { Tier } from '../model/buckets/tiers';
import type { TierSpan } from '../model/buckets/TierSpan';
import type { BucketChunkRow } from './DatabaseBucketRows';

/** A stretch of a series in one of its tiers. */
export interface SeriesSpan extends TierSpan {
  readonly seriesId: string;
}

/** Chunks of one tier, for series of which the same time is wanted. */
interface ChunksQuery {
  readonly tier: Tier;
  readonly firstStart: number;
  readonly lastStart: number;
  readonly seriesIds: readonly string[];
}

/** Series of one query: what it gives is some megabytes. */
const SERIES_OF_QUERY = 250;

/** One query reads what many series want of the same chunks. */
export function chunksQuery(
  knex: Knex,
  { tier, firstStart, lastStart, seriesIds }: ChunksQuery,
): Knex.QueryBuilder<BucketChunkRow, BucketChunkRow[]> {
  return knex<BucketChunkRow>('slo_bucket_chunks')
    .whereIn('series_id', seriesIds)
    .where('step_seconds', tier.stepSeconds)
    .whereBetween('start_seconds', [firstStart, lastStart])
    .select('*');
}

/**
 * The rows that hold the spans, by series.
 *
 * @param spans - one a series and tier
 * @param make - of a row and its tier
 */
export async function selectChunks<Made>(
  knex: Knex,
  spans: readonly SeriesSpan[],
  make: (row: BucketChunkRow, tier: Tier) => Made,
): Promise<Map<string, Made[]>> {
  const made = new Map<string, Made[]>();
  for (const query of queriesOf(spans)) {
    for (const seriesIds of inPortions(query.seriesIds, SERIES_OF_QUERY)) {
      const rows = await chunksQuery(knex, { ...query, seriesIds });
      for (const row of rows) {
        const ofSeries = made.get(row.series_id) ?? [];
        ofSeries.push(make(row, query.tier));
        made.set(row.series_id, ofSeries);
      }
    }
  }
  return made;
}

function queriesOf(spans: readonly SeriesSpan[]): Iterable<ChunksQuery> {
  const queries = new Map<string, ChunksQuery & { seriesIds: string[] }>();
  for (const { seriesId, tier, ...span } of spans) {
    const starts = chunkStarts(tier, span);
    const [firstStart] = starts;
    const lastStart = starts[starts.length - 1];
    const key = [tier.stepSeconds, firstStart, lastStart].join();
    const query = queries.get(key) ?? {
      ...{ tier, firstStart, lastStart },
      seriesIds: [],
    };
    query.seriesIds.push(seriesId);
    queries.set(key, query);
  }
  return queries.values();
}
