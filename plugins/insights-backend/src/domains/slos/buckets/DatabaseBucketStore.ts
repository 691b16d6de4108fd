import type { Knex } from 'knex';
import type {
  BucketsQuery,
  BucketStore,
  KeepReport,
  SeriesBuckets,
} from './BucketStore';
import { readStretches } from './DatabaseBucketReads';
import { removeSeries } from './DatabaseBucketRemoval';
import { dropOldChunks } from './DatabaseBucketRetention';
import { writeParts } from './DatabaseBucketWrites';
import { partBatch } from './partBatch';

/** Keeps buckets in SQLite or PostgreSQL. */
export class DatabaseBucketStore implements BucketStore {
  constructor(private readonly knex: Knex) {}

  async keep(
    batch: readonly SeriesBuckets[],
    nowSeconds: number,
  ): Promise<KeepReport> {
    const { series, report } = partBatch(batch, nowSeconds);
    if (series.length > 0) {
      await this.knex.transaction(trx => writeParts(trx, series));
    }
    return report;
  }

  read(
    queries: readonly BucketsQuery[],
    nowSeconds: number,
  ): ReturnType<BucketStore['read']> {
    return readStretches(this.knex, queries, nowSeconds);
  }

  dropOld(nowSeconds: number): Promise<boolean> {
    return dropOldChunks(this.knex, nowSeconds);
  }

  remove(seriesIds: readonly string[]): Promise<void> {
    return removeSeries(this.knex, seriesIds);
  }
}
