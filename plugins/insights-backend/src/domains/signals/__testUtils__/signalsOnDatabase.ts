import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createSignalsDomain } from '../createSignalsDomain';
import type { SignalsService } from '../SignalsService';
import type { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** The time in these tests. */
export const NOW = new Date('2026-11-24T12:00:00Z');

/** A fresh database with its tables, and the real signals domain on it. */
export async function signalsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
): Promise<{
  knex: Knex;
  service: SignalsService;
  routes: ReturnType<typeof createSignalsDomain>['routes'];
}> {
  const knex = await databases.init(id);
  const { service, routes } = createSignalsDomain({
    database: knex,
    clock: { now: () => NOW },
    radarsOfTopic: async topic =>
      topic.tags.includes('area:css') ? ['web-platform'] : [],
  });
  return { knex, service, routes };
}
