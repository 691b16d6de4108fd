import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import { inPortions } from '../../../platform/inPortions';

/** Drops all of some series, in one transaction, after those who write for them. */
export async function removeSeries(
  knex: Knex,
  seriesIds: readonly string[],
): Promise<void> {
  await knex.transaction(async trx => {
    for (const portion of inPortions([...seriesIds].sort())) {
      const series = () =>
        trx('slo_bucket_series').whereIn('series_id', portion);
      if (!isSqlite(trx)) {
        // The order in which writers lock them; that of a language would be another one.
        await series()
          .orderByRaw('series_id collate "C"')
          .forUpdate()
          .select('series_id');
      }
      await trx('slo_bucket_chunks').whereIn('series_id', portion).delete();
      await series().delete();
    }
  });
}
