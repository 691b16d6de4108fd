import type { Knex } from 'knex';

/** How models stand as a whole. */
export interface ModelsHealth {
  /** Without those that their registry lost. */
  readonly models: number;
  /** Models of which lists cannot show what their cards say. */
  readonly unreadableCards: number;
  /** Registries that were asked to move an alias and did not answer. */
  readonly silentRegistries: readonly string[];
}

/** Looks at models as a whole. */
export class DatabaseModelHealth {
  constructor(private readonly database: Knex) {}

  async read(): Promise<ModelsHealth> {
    const models = this.database('models').whereNull('gone_since');
    const [all, unreadable, silent] = await Promise.all([
      countOf(models.clone()),
      countOf(models.clone().whereNotNull('summary_fault')),
      this.database('model_promotions')
        .join('models', 'models.id', 'model_promotions.model_id')
        .where({ state: 'applying' })
        .whereNotNull('failure')
        .distinct<{ registry: string }[]>('registry')
        .orderBy('registry'),
    ]);
    return {
      models: all,
      unreadableCards: unreadable,
      silentRegistries: silent.map(({ registry }) => registry),
    };
  }
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const row: { count: number | string } | undefined = await query
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
}
