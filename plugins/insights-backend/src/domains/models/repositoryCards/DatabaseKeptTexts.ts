import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { KeptText, KeptTexts } from './KeptTexts';

/** Reads from SQLite or PostgreSQL what is kept of the cards that a collector brought. */
export class DatabaseKeptTexts implements KeptTexts {
  readonly #knex: Knex;
  readonly #collector: string;

  constructor(knex: Knex, collector: string) {
    this.#knex = knex;
    this.#collector = collector;
  }

  async find(): Promise<readonly KeptText[]> {
    return keptTextsQuery(this.#knex, this.#collector);
  }

  async textsOf(
    digests: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const portion of inPortions(digests)) {
      const rows: { digest: string; text: string }[] = await this.#knex(
        'model_card_texts',
      )
        .whereIn(
          'id',
          // The card of an entity is of every model that it names.
          this.#knex('model_card_texts')
            .where({ from_collector: this.#collector })
            .whereIn('digest', portion)
            .groupBy('digest')
            .select(this.#knex.raw('min(id)')),
        )
        .select('digest', 'text');
      for (const { digest, text } of rows) texts.set(digest, text);
    }
    return texts;
  }
}

/** Cards that a collector brought, without their texts. */
export function keptTextsQuery(
  knex: Knex,
  collector: string,
): Knex.QueryBuilder<KeptText, KeptText[]> {
  return knex('model_card_texts')
    .join('models', 'models.id', 'model_card_texts.model_id')
    .where({ from_collector: collector })
    .select<KeptText[]>({
      registry: 'models.registry',
      name: 'models.name',
      source: 'model_card_texts.source',
      format: 'model_card_texts.format',
      digest: 'model_card_texts.digest',
      at: 'model_card_texts.at',
      link: 'model_card_texts.link',
    });
}
