import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../almanac/postgres.mjs';
import { serveProduction } from '../serve-production.mjs';
import { queryIn } from './untilIn.mjs';

const { Client } = createRequire(import.meta.url)('pg');

/**
 * How portals that are killed are deployed: with an SQLite file, and started again on the same data; or as two replicas of one
 * PostgreSQL, of which the other goes on.
 */
export const LAYOUTS = [
  { name: 'SQLite', open: config => deploy(sqliteFile(), config, 1) },
  {
    name: 'two replicas on PostgreSQL',
    open: async config => deploy(await postgres(), config, 2),
  },
];

/** What a killed portal has left to run out does at once, and not after up to a minute. */
const LAPSES = [
  `update slo_leader set until = '1970'`,
  `update analysis_queue set claimed_until = '1970' where state = 'claimed'`,
];

/**
 * Starts the production build, as often as there are replicas.
 *
 * @returns what is deployed: `url` of the portal that is killed next, and after `goOn` of the one that goes on; `kill`, which
 *   sends it SIGKILL; `query`, `count` and `observations` of the insights database; `end`, which ends all of it
 */
async function deploy(store, config, replicas) {
  const serve = () => serveProduction({ config, ...store.options });
  const running = [];
  const end = async () => {
    await Promise.all(running.map(one => one.stop('SIGKILL')));
    await store.end();
  };
  let query;
  try {
    // One after the other: the first makes the databases.
    while (running.length < replicas) running.push(await serve());
    query = await store.connect();
  } catch (error) {
    await end();
    throw error;
  }
  const numberOf = async sql => Number((await query(sql))[0].n);
  return {
    ...{ end, query },
    get url() {
      return running[0].url;
    },
    count: from => numberOf(`select count(*) as n from ${from}`),
    observations: () =>
      numberOf('select coalesce(sum(observations), 0) as n from series_chunks'),
    kill: () => running[0].stop('SIGKILL'),
    async goOn() {
      running.shift();
      for (const lapse of LAPSES) await query(lapse);
      if (running.length === 0) running.push(await serve());
    },
  };
}

function sqliteFile() {
  const data = mkdtempSync(path.join(tmpdir(), 'almanac-killed-'));
  return {
    options: { data },
    connect: () => sql => queryIn(data, sql),
    end: () => rmSync(data, { recursive: true, force: true }),
  };
}

async function postgres() {
  const server = await startPostgres();
  let client;
  return {
    options: {
      database: {
        client: 'pg',
        connection: server.connectionString,
        // Two replicas of all plugins share the connections of one server.
        knexConfig: { pool: { max: 4 } },
      },
    },
    async connect() {
      const url = new URL(server.connectionString);
      url.pathname = '/backstage_plugin_insights';
      client = new Client({ connectionString: url.href });
      await client.connect();
      return async sql => (await client.query(sql)).rows;
    },
    async end() {
      await client?.end();
      await server.stop();
    },
  };
}
