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

  async totals(
    collectorIds: readonly string[],
  ): Promise<ReadonlyMap<string, SignalTotals>> {
    const rows = await this.knex<TotalsRow>('signal_totals').whereIn(
      'collector_id',
      [...collectorIds],
    );
    return new Map(rows.map(row => [row.collector_id, totalsOfRow(row)]));
  }
}

function totalsOfRow(row: TotalsRow): SignalTotals {
  return {
    signals: Number(row.signals),
    topics: Number(row.topics),
    series: Number(row.series),
    observations: Number(row.observations),
    markers: Number(row.markers),
  };
}
