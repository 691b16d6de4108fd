import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseSelfMeasurementStore } from '../DatabaseSelfMeasurementStore';
import type { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** A fresh database with its tables, and a store on it. */
export async function selfOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
): Promise<{ knex: Knex; store: DatabaseSelfMeasurementStore }> {
  const knex = await databases.init(id);
  return { knex, store: new DatabaseSelfMeasurementStore(knex) };
}
