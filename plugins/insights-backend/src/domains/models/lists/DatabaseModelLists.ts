import type { Knex } from 'knex';
import type { Page } from '../../signals';
import type { ModelKey } from '../model/record/ModelKey';
import { modelOverview } from './DatabaseModelOverview';
import {
  countOf,
  matchingModels,
  modelPageQuery,
  positionOf,
} from './DatabaseModelQuery';
import { relatedOf } from './DatabaseModelRelations';
import type { ModelFilters, ModelPosition, ModelSort } from './ModelFilters';
import type { ListedModel, ModelListsStore } from './ModelListsStore';
import { MODEL_DETAIL_COLUMNS, type ModelDetailRow } from './modelRow';

/** Reads models from SQLite or PostgreSQL. */
export class DatabaseModelLists implements ModelListsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    query: ModelFilters & {
      sort: ModelSort;
      limit: number;
      after?: ModelPosition;
    },
  ): Promise<Page<ListedModel, ModelPosition>> {
    const rows = await modelPageQuery(this.#knex, query);
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: await relatedOf(this.#knex, items),
      next:
        last && rows.length > query.limit
          ? positionOf(last, query.sort)
          : undefined,
    };
  }

  count(filters: ModelFilters): Promise<number> {
    return countOf(matchingModels(this.#knex, filters));
  }

  overview(filters: ModelFilters) {
    return modelOverview(this.#knex, filters);
  }

  async get({
    registry,
    name,
  }: ModelKey): Promise<ListedModel<ModelDetailRow> | undefined> {
    const rows = await this.#knex('models')
      .select<ModelDetailRow[]>(...MODEL_DETAIL_COLUMNS)
      .where({ registry, name });
    const [model] = await relatedOf(this.#knex, rows);
    return model;
  }
}
