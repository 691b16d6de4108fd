import type { Knex } from 'knex';
import type { ComparedContract } from '../model/compareContracts';
import { readText } from '../snapshots/DatabaseContractTexts';
import {
  columnsOf,
  compareNextAnew,
  lockSnapshot,
  replaceChanges,
  summarise,
} from './DatabaseKeptReading';
import type {
  AboutReading,
  ReadingsStore,
  UnreadSnapshot,
} from './ReadingsStore';
import {
  COLUMNS,
  isStillBase,
  snapshotOf,
  usableBeside,
  wholeBefore,
  type SnapshotRow,
} from './DatabaseSnapshotsToRead';

/** What nobody has read, what came first before what followed it. */
export function freshQuery(knex: Knex, limit: number) {
  return knex('contract_snapshots')
    .whereNull('read_by')
    .orderBy(['ordinal', 'id'])
    .limit(limit)
    .select<SnapshotRow[]>(...COLUMNS);
}

/** What was given up and is to be read again, the longest due first. */
export function againQuery(knex: Knex, now: string, limit: number) {
  return knex('contract_snapshots')
    .where('try_again_at', '<=', now)
    .orderBy('try_again_at')
    .limit(limit)
    .select<SnapshotRow[]>(...COLUMNS);
}

/** Keeps what snapshots say in SQLite or PostgreSQL. */
export class DatabaseReadings implements ReadingsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async fresh(limit: number): Promise<readonly UnreadSnapshot[]> {
    const rows = await freshQuery(this.#knex, limit);
    return rows.map(snapshotOf);
  }

  async dueAgain(
    now: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    const rows = await againQuery(this.#knex, now, limit);
    return rows.map(snapshotOf);
  }

  async outdated(
    engineVersion: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    return this.#list(
      query => query.where('read_by', '<', engineVersion),
      limit,
    );
  }

  async unreadOf(
    entityRef: string,
    engineVersion: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    return this.#list(
      query =>
        query
          .where({ entity_ref: entityRef })
          .andWhere(unread =>
            unread.whereNull('read_by').orWhere('read_by', '<', engineVersion),
          )
          .orderByRaw('case when read_by is null then 0 else 1 end'),
      limit,
    );
  }

  async usableBefore(
    snapshot: UnreadSnapshot,
  ): Promise<UnreadSnapshot | undefined> {
    const row = await usableBeside(this.#knex, snapshot, 'before');
    return row && snapshotOf(row);
  }

  async wholeBefore(
    snapshot: UnreadSnapshot,
  ): Promise<UnreadSnapshot | undefined> {
    const row = await wholeBefore(this.#knex, snapshot);
    return row && snapshotOf(row);
  }

  async #list(
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    const rows: SnapshotRow[] = await narrow(this.#knex('contract_snapshots'))
      // After an order that they have already.
      .orderBy(['ordinal', 'id'])
      .limit(limit)
      .select<SnapshotRow[]>(...COLUMNS);
    return rows.map(snapshotOf);
  }

  definitionOf(digest: string): Promise<string | undefined> {
    return readText(this.#knex, digest);
  }

  async keep(
    id: string,
    reading: ComparedContract,
    about: AboutReading,
  ): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      const snapshot = await lockSnapshot(trx, id);
      if (!snapshot) return true;
      if (!(await isStillBase(trx, snapshot, about.base))) return false;
      await trx('contract_snapshots')
        .where({ id })
        .update(columnsOf(reading, about, snapshot));
      await replaceChanges(trx, id, reading.comparison.changes);
      await compareNextAnew(trx, snapshot, reading, about);
      await summarise(trx, snapshot.entityRef);
      return true;
    });
  }
}
