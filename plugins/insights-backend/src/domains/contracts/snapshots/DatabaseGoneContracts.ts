import type { Knex } from 'knex';
import { dropTexts } from './DatabaseContractTexts';
import type { GoneStore } from './GoneContracts';

/** Drops from SQLite or PostgreSQL what is kept of APIs. */
export class DatabaseGoneContracts implements GoneStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async dropGone(before: string, limit: number): Promise<number> {
    const rows = await this.#knex('contracts')
      .where('gone_since', '<', before)
      .orderBy('gone_since')
      .limit(limit)
      .select<{ entity_ref: string }[]>('entity_ref');
    for (const { entity_ref } of rows) await this.#drop(entity_ref, before);
    return rows.length;
  }

  /** One that came back meanwhile stays. */
  async #drop(entityRef: string, before: string): Promise<void> {
    const digests = await this.#knex.transaction(async trx => {
      const gone = await trx('contracts')
        .where({ entity_ref: entityRef })
        .andWhere('gone_since', '<', before)
        .forUpdate()
        .first('entity_ref');
      if (!gone) return [];
      const texts = await trx('contract_snapshots')
        .where({ entity_ref: entityRef })
        .distinct<{ digest: string }[]>('digest');
      // What hangs on it goes with it.
      await trx('contracts').where({ entity_ref: entityRef }).delete();
      return texts.map(({ digest }) => digest);
    });
    await dropTexts(this.#knex, digests);
  }
}
