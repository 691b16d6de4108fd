import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import { KEPT_STEPS } from '../model/buckets/tiers';
import { tierSpans } from '../model/buckets/TierSpan';
import type { BucketChunkRow } from './DatabaseBucketRows';

/** Rows that are dropped at once: some megabytes, in less than a second. */
const MOST_DROPPED = 1_000;

const KEY: (keyof BucketChunkRow)[] = [
  'series_id',
  'step_seconds',
  'start_seconds',
];

/**
 * The statement that drops chunks which their tier keeps no longer as a whole, so many at most. Who drops does not wait
 * for who writes, and is passed over by another who drops.
 */
export function dropStatement(
  knex: Knex,
  stepSeconds: number,
  nowSeconds: number,
  limit: number,
): Knex.QueryBuilder<BucketChunkRow, number> {
  const [{ tier, fromSeconds }] = tierSpans(stepSeconds, nowSeconds);
  const old = knex<BucketChunkRow>('slo_bucket_chunks')
    .select(KEY)
    .where('step_seconds', stepSeconds)
    .where('start_seconds', '<=', fromSeconds - tier.chunkSeconds)
    // Without an order PostgreSQL may look through the whole table for the first ones.
    .orderBy('start_seconds')
    .limit(limit)
    .modify(query => !isSqlite(knex) && query.forUpdate().skipLocked());
  return knex<BucketChunkRow>('slo_bucket_chunks').whereIn(KEY, old).delete();
}

/** Drops old chunks of all tiers, so many at most; whether there may be more. */
export async function dropOldChunks(
  knex: Knex,
  nowSeconds: number,
): Promise<boolean> {
  let left = MOST_DROPPED;
  for (const step of KEPT_STEPS) {
    left -= await dropStatement(knex, step, nowSeconds, left);
    if (left <= 0) return true;
  }
  return false;
}
