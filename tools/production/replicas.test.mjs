/** Runs two replicas of the production build on one PostgreSQL, and kills the one that leads. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { startPostgres } from '../almanac/postgres.mjs';
import { guest } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { areOfOneTime, exampleCounts } from './exampleCounts.mjs';
import { togetherOrNone } from './togetherOrNone.mjs';
import { until } from './untilIn.mjs';

const { Client } = createRequire(import.meta.url)('pg');

/** The lease of the lead, how often others look for it, and some seconds for a machine that is busy. */
const GOES_ON_WITHIN_SECONDS = 15 + 5 + 10;

const ended = [];
after(async () => {
  for (const end of ended.reverse()) await end();
});

/** Who leads, as the replicas keep it. */
async function leaderIn(connectionString) {
  const url = new URL(connectionString);
  url.pathname = '/backstage_plugin_insights';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  ended.push(() => client.end());
  return async () => {
    const { rows } = await client.query('select holder from slo_leader');
    return rows[0]?.holder;
  };
}

test('the replica that leads is killed: another goes on soon, no count is lost and none is there twice', async () => {
  unpackBundle();
  const postgres = await startPostgres();
  ended.push(() => postgres.stop());
  const { connectionString } = postgres;
  const replica = async () => {
    const server = await serveProduction({
      database: {
        client: 'pg',
        connection: connectionString,
        // Two replicas of all plugins share the connections of one server.
        knexConfig: { pool: { max: 4 } },
      },
    });
    ended.push(() => server.stop('SIGKILL'));
    return server;
  };
  const first = await replica();
  const leader = await leaderIn(connectionString);
  const killed = await until(leader, Boolean);
  const [second, alone] = await togetherOrNone([replica(), serveProduction()]);
  ended.push(() => alone.stop('SIGKILL'));
  assert.equal(await leader(), killed);

  // The first is killed while it may well be filling the SLOs still.
  await first.stop('SIGKILL');
  await until(leader, holder => holder !== killed, {
    everySeconds: 0.5,
    giveUpSeconds: GOES_ON_WITHIN_SECONDS,
  });

  const gets = await Promise.all([second, alone].map(({ url }) => guest(url)));
  const [ofSecond, ofAlone] = await until(
    () => Promise.all(gets.map(exampleCounts)),
    areOfOneTime,
  );
  assert.deepEqual(ofSecond, ofAlone);
});
