import { resolve } from 'node:path';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createSignalsDomain } from '../createSignalsDomain';
import type { SignalsService } from '../SignalsService';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** The time in these tests. */
export const NOW = new Date('2026-11-24T12:00:00Z');

const MIGRATIONS = resolve(__dirname, '../../../../migrations');

/** A fresh database with its tables, and the real signals domain on it. */
export async function signalsOnDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
): Promise<{
  knex: Knex;
  service: SignalsService;
  routes: ReturnType<typeof createSignalsDomain>['routes'];
}> {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: MIGRATIONS });
  const { service, routes } = createSignalsDomain({
    database: knex,
    clock: { now: () => NOW },
    radarsOfTopic: async topic =>
      topic.tags.includes('area:css') ? ['web-platform'] : [],
  });
  return { knex, service, routes };
}
