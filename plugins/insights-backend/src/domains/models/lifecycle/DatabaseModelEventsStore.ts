import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import type { ModelEventsStore } from './ModelEventsStore';
import type { LedgerPosition } from './PromotionsStore';

type ModelEventRow = components['schemas']['ModelEvent'];

/** One page of what happened to a model, the newest first, and one more row that tells whether there is a next page. */
export function eventPageQuery(
  knex: Knex,
  modelId: string,
  page: { readonly limit: number; readonly after?: LedgerPosition },
): Knex.QueryBuilder<ModelEventRow, ModelEventRow[]> {
  const { limit, after } = page;
  const query = knex('model_events')
    .select<ModelEventRow[]>(
      ...['id', 'at', 'by', 'kind', 'version', 'alias', 'detail'],
    )
    .where({ model_id: modelId })
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  return after ? query.whereRaw('(at, id) < (?, ?)', [...after]) : query;
}

/** Events of models in SQLite or PostgreSQL. */
export class DatabaseModelEventsStore implements ModelEventsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    modelId: string,
    page: Parameters<ModelEventsStore['list']>[1],
  ): ReturnType<ModelEventsStore['list']> {
    const rows = await eventPageQuery(this.#knex, modelId, page);
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    return {
      items,
      next: last && rows.length > page.limit ? [last.at, last.id] : undefined,
    };
  }
}
