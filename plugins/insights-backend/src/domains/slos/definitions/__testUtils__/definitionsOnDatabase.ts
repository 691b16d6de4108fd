import { resolve } from 'node:path';
import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseDefinitionsStore } from '../DatabaseDefinitionsStore';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

const MIGRATIONS = resolve(__dirname, '../../../../../migrations');

/** A fresh database with its tables, and the store on it. */
export async function definitionsOnDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
): Promise<{ knex: Knex; store: DatabaseDefinitionsStore }> {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: MIGRATIONS });
  return { knex, store: new DatabaseDefinitionsStore(knex) };
}
