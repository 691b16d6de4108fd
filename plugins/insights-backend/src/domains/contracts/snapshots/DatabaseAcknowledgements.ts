import type { Knex } from 'knex';

/** Who knows of the changes of a snapshot. */
export interface Acknowledgement {
  /** Entity reference. */
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly note: string | null;
}

interface Row {
  readonly acknowledged_by: string;
  readonly at: string;
  readonly note: string | null;
}

/** Acknowledgements in SQLite or PostgreSQL. */
export class DatabaseAcknowledgements {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Keeps one; a second one of the same person takes its place. */
  async keep(
    snapshotId: string,
    { by, at, note }: Acknowledgement,
  ): Promise<void> {
    await this.#knex('contract_acknowledgements')
      .insert({ snapshot_id: snapshotId, acknowledged_by: by, at, note })
      .onConflict(['snapshot_id', 'acknowledged_by'])
      .merge(['at', 'note']);
  }

  /** In the order of time. */
  async of(snapshotId: string): Promise<readonly Acknowledgement[]> {
    const rows = await this.#knex('contract_acknowledgements')
      .where({ snapshot_id: snapshotId })
      .orderBy(['at', 'acknowledged_by'])
      .select<Row[]>('acknowledged_by', 'at', 'note');
    return rows.map(({ acknowledged_by, at, note }) => ({
      ...{ by: acknowledged_by, at, note },
    }));
  }
}
