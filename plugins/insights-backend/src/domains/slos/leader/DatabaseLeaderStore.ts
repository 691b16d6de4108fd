import type { Knex } from 'knex';
import type { LeaderStore } from './LeaderStore';

/** Keeps the lead in SQLite or PostgreSQL: one statement, so that of several who take it one has it. */
export class DatabaseLeaderStore implements LeaderStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async take(holder: string, at: string, until: string): Promise<boolean> {
    const taken = await this.#knex('slo_leader')
      .where({ id: 1 })
      .andWhere(free => free.where({ holder }).orWhere('until', '<=', at))
      .update({ holder, until });
    return taken === 1;
  }

  async release(holder: string, at: string): Promise<void> {
    await this.#knex('slo_leader')
      .where({ id: 1, holder })
      .update({ until: at });
  }
}
