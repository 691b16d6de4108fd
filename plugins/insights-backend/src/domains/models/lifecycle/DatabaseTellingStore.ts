import type { Knex } from 'knex';
import type { Promotion } from '../model/promotion/Promotion';
import { promotionOfRow, type PromotionRow } from './promotionRow';
import type { TellingStore } from './TellingStore';

/** Decisions to tell of, those that wait longest first. */
export function untoldQuery(
  knex: Knex,
  at: string,
  limit: number,
): Knex.QueryBuilder<PromotionRow, PromotionRow[]> {
  return knex<PromotionRow>('model_promotions')
    .select<PromotionRow[]>('*')
    .where('tell_at', '<=', at)
    .orderBy('tell_at')
    .limit(limit);
}

/** Decisions to tell of, in SQLite or PostgreSQL. */
export class DatabaseTellingStore implements TellingStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(at: string, limit: number): Promise<readonly Promotion[]> {
    const rows = await untoldQuery(this.#knex, at, limit);
    return rows.map(promotionOfRow);
  }

  async told(id: string): Promise<void> {
    await this.#tellAt(id, null);
  }

  async later(id: string, at: string): Promise<void> {
    await this.#tellAt(id, at);
  }

  async #tellAt(id: string, at: string | null): Promise<void> {
    await this.#knex<PromotionRow>('model_promotions')
      .where({ id })
      .update({ tell_at: at });
  }
}
