import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../almanac/postgres.mjs';

const { Client } = createRequire(import.meta.url)('pg');

/** Name that Backstage gives to the database of the plugin. */
const DATABASE = 'backstage_plugin_insights';

/**
 * An SQLite folder of its own for a portal.
 *
 * @returns `database` as a portal is told of it, `insights` as knex opens that of the plugin, and `remove`
 */
export async function sqliteDatabase() {
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-bench-'));
  return {
    database: { client: 'better-sqlite3', connection: { directory } },
    insights: {
      client: 'better-sqlite3',
      connection: path.join(directory, 'insights.sqlite'),
      pool: { min: 1, max: 1 },
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A PostgreSQL of its own for a portal; what {@link sqliteDatabase} gives. */
export async function postgresDatabase() {
  const { connectionString, stop } = await startPostgres();
  try {
    const client = new Client({ connectionString });
    await client.connect();
    await client.query(`create database ${DATABASE}`);
    await client.end();
  } catch (error) {
    await stop();
    throw error;
  }
  const url = new URL(connectionString);
  url.pathname = `/${DATABASE}`;
  return {
    database: { client: 'pg', connection: connectionString },
    insights: { client: 'pg', connection: url.href },
    remove: stop,
  };
}
