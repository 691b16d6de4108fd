import { resolve } from 'node:path';
import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseSelfMeasurementStore } from '../DatabaseSelfMeasurementStore';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** A fresh database with its tables, and a store on it. */
export async function selfOnDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
): Promise<{ knex: Knex; store: DatabaseSelfMeasurementStore }> {
  const knex = await databases.init(id);
  await knex.migrate.latest({
    directory: resolve(__dirname, '../../../migrations'),
  });
  return { knex, store: new DatabaseSelfMeasurementStore(knex) };
}
