import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseDefinitionsStore } from '../DatabaseDefinitionsStore';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** A fresh database with its tables, and the store on it. */
export async function definitionsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
): Promise<{ knex: Knex; store: DatabaseDefinitionsStore }> {
  const knex = await databases.init(id);
  return { knex, store: new DatabaseDefinitionsStore(knex) };
}
