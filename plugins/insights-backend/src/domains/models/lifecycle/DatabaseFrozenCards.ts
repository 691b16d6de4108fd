import type { Knex } from 'knex';
import { canonicalText } from '../model/json/canonicalText';
import type { FrozenCardsStore, KeptFrozenCard } from './FrozenCard';

/** Frozen cards in SQLite or PostgreSQL. */
export class DatabaseFrozenCards implements FrozenCardsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async keep({ digest, frozenAt, content }: KeptFrozenCard): Promise<void> {
    await this.#knex('model_frozen_cards')
      .insert({
        ...{ digest, frozen_at: frozenAt },
        content: canonicalText(content),
      })
      .onConflict('digest')
      .ignore();
  }

  async get(digest: string): Promise<KeptFrozenCard | undefined> {
    const row: { frozen_at: string; content: string } | undefined =
      await this.#knex('model_frozen_cards')
        .where({ digest })
        .first('frozen_at', 'content');
    return (
      row && {
        ...{ digest, frozenAt: row.frozen_at },
        content: JSON.parse(row.content),
      }
    );
  }
}
