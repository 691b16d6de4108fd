import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrate } from '../database';
import { CopiedPostgres } from './migrated/CopiedPostgres';
import { CopiedSqlite } from './migrated/CopiedSqlite';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';

/**
 * Fresh databases that have the tables of this version, for the tests of one file.
 *
 * Migrations run once for all files, as long as none of them changes: each database is a copy. A PostgreSQL that is
 * started in Docker lives as long as one file, so there they run each time.
 */
export class MigratedDatabases {
  readonly #empty: TestDatabases;
  readonly #sqlite = new CopiedSqlite();
  readonly #postgres?: CopiedPostgres;

  private constructor(ids: TestDatabaseId[]) {
    this.#empty = TestDatabases.create({ ids });
    const url = process.env[POSTGRES_URL];
    if (url && ids.includes('POSTGRES_15')) {
      this.#postgres = new CopiedPostgres(url);
    }
    afterAll(async () => {
      await this.#sqlite.end();
      await this.#postgres?.end();
    }, 60_000);
  }

  /** To be called while tests are declared. */
  static create({ ids }: { ids: TestDatabaseId[] }): MigratedDatabases {
    return new MigratedDatabases(ids);
  }

  eachSupportedId(): [TestDatabaseId][] {
    return this.#empty.eachSupportedId();
  }

  async init(id: TestDatabaseId): Promise<Knex> {
    if (id === 'SQLITE_3') return this.#sqlite.copy();
    if (id === 'POSTGRES_15' && this.#postgres) return this.#postgres.copy();
    const database = await this.#empty.init(id);
    await migrate(database);
    return database;
  }
}
