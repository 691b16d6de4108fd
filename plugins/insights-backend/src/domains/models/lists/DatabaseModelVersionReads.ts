import type { Knex } from 'knex';
import type { Page } from '../../signals';
import { countOf } from './DatabaseModelQuery';
import type { VersionRow } from './modelRow';
import type {
  ListedVersion,
  ModelVersionsStore,
  VersionPosition,
} from './ModelVersionsStore';

/** Reads versions from SQLite or PostgreSQL. */
export class DatabaseModelVersionReads implements ModelVersionsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    modelId: string,
    page: { limit: number; after?: VersionPosition },
  ): Promise<Page<ListedVersion, VersionPosition>> {
    const rows = await versionPageQuery(this.#knex, modelId, page);
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    return {
      items: await this.#withAliases(modelId, items),
      next:
        last && rows.length > page.limit
          ? [Number(last.ordinal), last.id]
          : undefined,
    };
  }

  count(modelId: string): Promise<number> {
    return countOf(this.#knex('model_versions').where({ model_id: modelId }));
  }

  async get(
    modelId: string,
    version: string,
  ): Promise<ListedVersion | undefined> {
    const rows = await this.#knex<VersionRow>('model_versions')
      .select<VersionRow[]>('*')
      .where({ model_id: modelId, version });
    const [found] = await this.#withAliases(modelId, rows);
    return found;
  }

  async #withAliases(
    modelId: string,
    rows: readonly VersionRow[],
  ): Promise<ListedVersion[]> {
    const aliases = await this.#knex('model_aliases')
      .select<{ alias: string; version: string }[]>('alias', 'version')
      .where({ model_id: modelId })
      .orderBy('alias');
    return rows.map(row => ({
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      status: row.status,
      goneSince: row.gone_since,
      record: JSON.parse(row.record),
      aliases: aliases
        .filter(({ version }) => version === row.version)
        .map(({ alias }) => alias),
    }));
  }
}

/** One page of versions, the latest first, and one more row that tells whether there is a next page. */
export function versionPageQuery(
  knex: Knex,
  modelId: string,
  { limit, after }: { limit: number; after?: VersionPosition },
): Knex.QueryBuilder<VersionRow, VersionRow[]> {
  const query = knex<VersionRow>('model_versions')
    .select<VersionRow[]>('*')
    .where({ model_id: modelId })
    .orderBy([
      { column: 'ordinal', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  if (after) query.whereRaw('(ordinal, id) < (?, ?)', after);
  return query;
}
