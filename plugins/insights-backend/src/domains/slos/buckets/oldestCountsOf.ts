import type { Knex } from 'knex';
import { decodeFloat64 } from '../../../platform/float64Blob';
import type { BucketChunkRow } from './DatabaseBucketRows';

/** Widths of buckets, the widest first: it reaches back the furthest, finer ones tell the moment more exactly. */
const STEPS = [86_400, 3_600, 300] as const;

/** Series of a source that are looked at together, those that reach back the furthest first. */
const PAGE_ROWS = 100;

/** Pages in which nothing is known before a width is given up. */
const MOST_PAGES = 5;

const FLOAT_BYTES = 8;

type ChunkRow = Pick<BucketChunkRow, 'start_seconds' | 'total'>;

/** A series and its first chunk; behind the last one of a page the next page goes on. */
interface Position {
  readonly seriesId: string;
  /** Seconds since 1970; as text from PostgreSQL. */
  readonly start: number | string;
}

/** Where the oldest counts begin that are kept of a source, in seconds since 1970; null where there are none. */
export async function oldestCountsOf(
  knex: Knex,
  source: string,
): Promise<number | null> {
  let oldest: number | null = null;
  let width = Infinity;
  for (const step of STEPS) {
    const found = await firstKnown(knex, source, step);
    if (found !== null && (oldest === null || found < oldest + width)) {
      oldest = Math.max(oldest ?? -Infinity, found);
      width = step;
    }
  }
  return oldest;
}

async function firstKnown(
  knex: Knex,
  source: string,
  stepSeconds: number,
): Promise<number | null> {
  let after: Position | undefined;
  let later: number | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const firsts = await firstChunksQuery(knex, { source, stepSeconds, after });
    const rows = await chunksOf(knex, stepSeconds, firsts);
    after = firsts.at(-1);
    const last = Number(after?.start);
    const soon = rows.filter(
      ({ start_seconds: start }) => Number(start) <= last,
    );
    const found = firstKnownOf(soon, stepSeconds);
    if (found !== null) return found;
    // Where the first chunk holds nothing, one of another series may come before the next that does.
    later = earlier(later, firstKnownOf(rows, stepSeconds));
    if (firsts.length < PAGE_ROWS) break;
  }
  return later;
}

/** All chunks of some series: there are a few of a width. */
async function chunksOf(
  knex: Knex,
  stepSeconds: number,
  firsts: readonly Position[],
): Promise<ChunkRow[]> {
  return knex<BucketChunkRow>('slo_bucket_chunks')
    .whereIn(
      'series_id',
      firsts.map(({ seriesId }) => seriesId),
    )
    .where('step_seconds', stepSeconds)
    .select('start_seconds', 'total');
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? one ?? other : Math.min(one, other);
}

/**
 * The first chunk of each series of a source, a page of them. One look-up a series, however much there is of other sources:
 * in the order of all chunks, those of a source that is new come last.
 */
export function firstChunksQuery(
  knex: Knex,
  {
    source,
    stepSeconds,
    after,
  }: { source: string; stepSeconds: number; after?: Position },
): Knex.QueryBuilder<Position, Position[]> {
  const first = knex('slo_bucket_chunks as chunk')
    .min('chunk.start_seconds')
    .where('chunk.series_id', knex.ref('series.id'))
    .where('chunk.step_seconds', stepSeconds);
  const firsts = knex('sli_series as series')
    .where('series.source', source)
    .whereNull('series.unwanted_since')
    .whereNotNull('series.known_until')
    .select('series.id as seriesId', first.as('start'));
  return knex
    .from(firsts.as('firsts'))
    .whereNotNull('start')
    .modify(query => {
      if (!after) return;
      const { start, seriesId } = after;
      query.where(behind =>
        behind
          .where('start', '>', start)
          .orWhere(same =>
            same.where({ start }).where('seriesId', '>', seriesId),
          ),
      );
    })
    .orderBy(['start', 'seriesId'])
    .limit(PAGE_ROWS)
    .select<Position[]>('seriesId', 'start');
}

function firstKnownOf(
  rows: readonly ChunkRow[],
  stepSeconds: number,
): number | null {
  const starts = rows.flatMap(({ start_seconds: start, total }) => {
    // What is damaged is told of where it is evaluated.
    const count = Math.floor(total.length / FLOAT_BYTES);
    const counts = decodeFloat64(total.subarray(0, count * FLOAT_BYTES), count);
    const first = counts.findIndex(one => !Number.isNaN(one));
    return first < 0 ? [] : [Number(start) + first * stepSeconds];
  });
  return starts.length > 0 ? Math.min(...starts) : null;
}
