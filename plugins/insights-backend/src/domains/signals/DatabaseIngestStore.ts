import type { Knex } from 'knex';
import { DatabaseIngestTransaction } from './DatabaseIngestTransaction';
import type { TotalsRow } from './DatabaseRows';
import type { SignalTotals } from './IngestReport';
import type { IngestStore, IngestTransaction } from './IngestStore';

/** Keeps batches in SQLite or PostgreSQL. */
export class DatabaseIngestStore implements IngestStore {
  constructor(private readonly knex: Knex) {}

  async transaction<Result>(
    collectorId: string,
    work: (transaction: IngestTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.knex.transaction(async trx => {
      // A collector writes only to its own signals, so who holds its row writes alone and no update is lost.
      await trx('signal_totals')
        .insert({ collector_id: collectorId })
        .onConflict('collector_id')
        .ignore();
      await trx('signal_totals')
        .where({ collector_id: collectorId })
        .forUpdate()
        .first('collector_id');
      return work(new DatabaseIngestTransaction(trx, collectorId));
    });
  }

  async totals(collectorId: string): Promise<SignalTotals> {
    const row = await this.knex<TotalsRow>('signal_totals')
      .where({ collector_id: collectorId })
      .first();
    return {
      signals: Number(row?.signals ?? 0),
      topics: Number(row?.topics ?? 0),
      series: Number(row?.series ?? 0),
      observations: Number(row?.observations ?? 0),
      markers: Number(row?.markers ?? 0),
    };
  }
}
