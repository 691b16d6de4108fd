import type { Knex } from 'knex';
import type { WriteFence } from '../../platform/WriteFence';
import { DatabaseIngestTransaction } from './DatabaseIngestTransaction';
import type { OnEmptied } from './DatabaseRevisions';
import type { TotalsRow } from './DatabaseRows';
import type { SignalTotals } from './IngestReport';
import type { IngestStore, IngestTransaction } from './IngestStore';
import { SourceTaken } from './SourceTaken';

/** Keeps batches in SQLite or PostgreSQL. */
export class DatabaseIngestStore implements IngestStore {
  constructor(
    private readonly knex: Knex,
    private readonly onEmptied: OnEmptied = async () => {},
  ) {}

  async transaction<Result>(
    collectorId: string,
    work: (transaction: IngestTransaction) => Promise<Result>,
    fence?: WriteFence,
  ): Promise<Result> {
    return this.knex.transaction(async trx => {
      const byApi = await lockSource(trx, collectorId, false);
      await fence?.(trx);
      // Who installs a collector decides: from here on the namespace is its own.
      if (byApi) {
        await trx('signal_totals')
          .where({ collector_id: collectorId })
          .update({ by_api: false });
      }
      return work(
        new DatabaseIngestTransaction(trx, collectorId, this.onEmptied),
      );
    });
  }

  async transactionOfApi<Result>(
    source: string,
    work: (transaction: IngestTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.knex.transaction(async trx => {
      const byApi = await lockSource(trx, source, true);
      if (!byApi) throw new SourceTaken(source);
      return work(new DatabaseIngestTransaction(trx, source, this.onEmptied));
    });
  }

  async isOfCollector(source: string): Promise<boolean> {
    const row = await this.knex<TotalsRow>('signal_totals')
      .where({ collector_id: source })
      .first('by_api');
    return row !== undefined && !row.by_api;
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

/**
 * Who holds the row of a source writes for it alone, and writes only to its own signals, so no update is lost.
 *
 * @returns whether it is a source of the API
 */
async function lockSource(
  trx: Knex.Transaction,
  source: string,
  byApi: boolean,
): Promise<boolean> {
  await trx('signal_totals')
    .insert({ collector_id: source, by_api: byApi })
    .onConflict('collector_id')
    .ignore();
  const row = await trx<TotalsRow>('signal_totals')
    .where({ collector_id: source })
    .forUpdate()
    .first('by_api');
  return Boolean(row?.by_api);
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
