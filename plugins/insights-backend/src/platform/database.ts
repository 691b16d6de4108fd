import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const PACKAGE = '@almanac/backstage-plugin-insights-backend';

/** How long SQLite waits for another process that writes, e.g. a backup. */
const BUSY_TIMEOUT_MILLISECONDS = 10_000;

/** Opens the plugin's database, up to date: migrations have run unless the portal runs them elsewhere. */
export async function openDatabase(service: DatabaseService): Promise<Knex> {
  const database = await service.getClient();
  if (isSqlite(database)) await tuneSqlite(database);
  if (!service.migrations?.skip) await migrate(database);
  return database;
}

/** Brings a database to this version. */
export async function migrate(database: Knex): Promise<void> {
  await database.migrate.latest({
    directory: resolvePackagePath(PACKAGE, 'migrations'),
  });
}

/** Whether a database is SQLite; it is PostgreSQL otherwise. */
export function isSqlite(database: Knex): boolean {
  return String(database.client.config.client).includes('sqlite');
}

/** Backstage's pool for SQLite has one connection that stays, so settings of the connection are made once. */
async function tuneSqlite(database: Knex): Promise<void> {
  // Readers and one writer at a time; a commit survives the end of the process without a flush of the disk each time.
  await database.raw('PRAGMA journal_mode = WAL');
  await database.raw('PRAGMA synchronous = NORMAL');
  await database.raw(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MILLISECONDS}`);
  await database.raw('PRAGMA foreign_keys = ON');
}
