import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';

interface CardRow {
  format: CollectedCard['format'];
  text: string;
  by: CollectedCard['by'];
  at: string | null;
}

/** Reads from SQLite or PostgreSQL what is kept of the cards that a registry of files brought. */
export class DatabaseCardsReadBefore {
  readonly #knex: Knex;
  readonly #registry: string;

  constructor(knex: Knex, registry: string) {
    this.#knex = knex;
    this.#registry = registry;
  }

  /** @see CardReadBefore */
  async find(
    model: string,
    source: string,
  ): Promise<CollectedCard | undefined> {
    const registry = this.#registry;
    const row: CardRow | undefined = await this.#knex('model_card_texts')
      .join('models', 'models.id', 'model_card_texts.model_id')
      .where({ registry, name: model, source, from_collector: registry })
      .first('format', 'text', 'by', 'at');
    if (!row) return undefined;
    const { at, ...card } = row;
    return { source, ...card, ...(at !== null && { at }) };
  }
}
