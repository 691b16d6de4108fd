import type { Knex } from 'knex';
import type { ModelKey } from '../model/record/ModelKey';
import type { VersionRecord } from '../model/record/VersionRecord';
import type { LifecycleModel, LifecycleModels } from './LifecycleModels';

interface ModelRow {
  id: string;
  registry: string;
  name: string;
  owner: string | null;
  /** SQLite has no truth values. */
  is_example: boolean | number;
  link: string | null;
  gone_since: string | null;
}

const COLUMNS = [
  ...['id', 'registry', 'name', 'owner', 'is_example', 'link', 'gone_since'],
];

/** Models and versions in SQLite or PostgreSQL. */
export class DatabaseLifecycleModels implements LifecycleModels {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  find({ registry, name }: ModelKey): Promise<LifecycleModel | undefined> {
    return this.#first({ registry, name });
  }

  get(id: string): Promise<LifecycleModel | undefined> {
    return this.#first({ id });
  }

  async recordOf(
    modelId: string,
    version: string,
  ): Promise<VersionRecord | undefined> {
    const row: { record: string } | undefined = await this.#knex(
      'model_versions',
    )
      .where({ model_id: modelId, version })
      .first('record');
    return row && JSON.parse(row.record);
  }

  async #first(
    where: ModelKey | { readonly id: string },
  ): Promise<LifecycleModel | undefined> {
    const row: ModelRow | undefined = await this.#knex('models')
      .where(where)
      .first(...COLUMNS);
    if (!row) return undefined;
    const { id, registry, name, owner, link } = row;
    return {
      ...{ id, registry, name, owner, link },
      isExample: Boolean(row.is_example),
      goneSince: row.gone_since,
    };
  }
}
