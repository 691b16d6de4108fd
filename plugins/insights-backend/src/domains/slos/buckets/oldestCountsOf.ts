import type { Knex } from 'knex';
import { decodeFloat64 } from '../../../platform/float64Blob';
import type { BucketChunkRow } from './DatabaseBucketRows';

/** Widths of buckets, the widest first: it reaches back the furthest, finer ones tell the moment more exactly. */
const STEPS = [86_400, 3_600, 300] as const;

/** Chunks of a source that are looked at together, those that reach back the furthest first. */
const PAGE_ROWS = 20;

/** Pages in which nothing is known before a width is given up. */
const MOST_PAGES = 25;

const FLOAT_BYTES = 8;

type ChunkRow = Pick<BucketChunkRow, 'start_seconds' | 'total'>;

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
  for (let page = 0; page < MOST_PAGES; page++) {
    const rows: ChunkRow[] = await knex('slo_bucket_chunks as chunk')
      .join('sli_series as series', 'series.id', 'chunk.series_id')
      .where({ 'series.source': source, 'chunk.step_seconds': stepSeconds })
      .whereNull('series.unwanted_since')
      .whereNotNull('series.known_until')
      .orderBy(['chunk.start_seconds', 'chunk.series_id'])
      .offset(page * PAGE_ROWS)
      .limit(PAGE_ROWS)
      .select('chunk.start_seconds', 'chunk.total');
    const first = firstKnownOf(rows, stepSeconds);
    if (first !== null || rows.length < PAGE_ROWS) return first;
  }
  return null;
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
