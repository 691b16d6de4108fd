import type { Knex } from 'knex';
import type { CatalogReads } from './CatalogStanding';

const ONE = { id: 1 };

interface CatalogRow {
  readonly first_read_at: string;
  readonly read_at: string;
  readonly found_at: string | null;
}

/** Says that the catalog was read as a whole, and whether it had an API. */
export async function markCatalogRead(
  knex: Knex,
  hasApis: boolean,
  now: string,
): Promise<void> {
  const found = hasApis ? now : null;
  await knex('contract_catalog')
    .insert({ ...ONE, first_read_at: now, read_at: now, found_at: found })
    .onConflict('id')
    .merge({
      read_at: now,
      found_at: knex.raw('coalesce(contract_catalog.found_at, ?)', [found]),
    });
}

/** When the catalog was read, from SQLite or PostgreSQL. */
export class DatabaseCatalogReads implements CatalogReads {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(): ReturnType<CatalogReads['get']> {
    const row = await this.#knex('contract_catalog')
      .where(ONE)
      .first<CatalogRow | undefined>();
    return (
      row && {
        firstReadAt: row.first_read_at,
        readAt: row.read_at,
        foundAt: row.found_at,
      }
    );
  }

  async countPresent(): Promise<number> {
    const [{ count }] = await this.#knex('contracts')
      .whereNull('gone_since')
      .count<{ count: number | string }[]>({ count: '*' });
    return Number(count);
  }
}
