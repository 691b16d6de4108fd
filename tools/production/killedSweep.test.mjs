/**
 * Kills an import, and the production build while it analyses what was imported, with SQLite; and one of two replicas that
 * share the analyses and are sent observations, with PostgreSQL. Looks for what was lost or doubled.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startPostgres } from '../almanac/postgres.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown } from '../decider.mjs';
import { guest, guestToken } from '../guest.mjs';
import { root } from '../almanac/paths.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { BATCH, observationStream } from './observationStream.mjs';
import {
  letClaimsLapse,
  letLeaseRunOut,
  observationsIn,
  rowsOf,
  until,
} from './untilIn.mjs';

const { Client } = createRequire(import.meta.url)('pg');

const SIGNAL = 'swept:requests';
const TOPICS = 160;
const DAYS = 700;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** So many analyses are there when a process is killed: some, and by far not all. */
const KILLED_FROM = 20;

/** What is sent to one of two replicas meanwhile, up to a line at which it is held until that one is killed. */
const STREAMED = 'streamed:requests';
const STREAMED_TOPICS = 15;
const STREAM = observationStream({
  signal: STREAMED,
  topics: Array.from({ length: STREAMED_TOPICS }, (_, n) => `streamed:t-${n}`),
  days: 10_000,
});
const HELD_AT = 120_000;

const SETTINGS = {
  ...DECIDER_SIGNED_IN,
  insights: {
    ...{ radars: [], exampleData: false, analysis: { workers: 1 } },
    // What is imported is all there is.
    collection: { enabled: false },
    ...{ slos: { files: [], policies: [] }, slas: { files: [] } },
  },
};

const folder = mkdtempSync(path.join(tmpdir(), 'almanac-killed-sweep-'));
const csv = path.join(folder, 'requests.csv');
const ended = [() => rmSync(folder, { recursive: true, force: true })];

const topicOf = number => `topic-${number}`;

/** With noise, so that each takes its time to analyse. */
const valueOf = (topic, day) =>
  1_000 + ((topic * 7_919 + day * 104_729 + topic * day * 31) % 499) + day;

function* rows() {
  yield 'topic,day,value';
  for (let topic = 0; topic < TOPICS; topic += 1)
    for (let day = 0; day < DAYS; day += 1) {
      const at = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
      yield [topicOf(topic), at, valueOf(topic, day)].join();
    }
}

/** Starts the command that sends the file. */
async function startImport(url) {
  const child = spawn(
    process.execPath,
    [
      ...[path.join(root, 'tools/almanac/main.mjs'), 'import'],
      ...['--signal', SIGNAL, '--file', csv, '--portal', url],
      ...['--topic-column', 'topic', '--time-column', 'day'],
      ...['--value-column', 'value', '--create', '--title', 'Requests'],
      ...['--unit', '{request}', '--step', 'day', '--kind', 'count'],
      ...['--aggregation', 'sum'],
    ],
    { env: { ...process.env, ALMANAC_TOKEN: await guestToken(url) } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', piece => {
      said += piece;
    });
  return { child, said: () => said, ended: once(child, 'exit') };
}

/** Sends the file, to its end. @returns what was said of what was kept */
async function importAll(url) {
  const running = await startImport(url);
  const [code] = await running.ended;
  assert.equal(code, 0, running.said());
  return running.said();
}

/** Sends the file, and kills the command in between. */
async function killImport(url, { when, is }) {
  const killed = await startImport(url);
  await until(when, is, { everySeconds: 0.005 });
  killed.child.kill('SIGKILL');
  const [, signal] = await killed.ended;
  assert.equal(signal, 'SIGKILL', killed.said());
}

/** Observations that were written, and that were there before, as an import says. */
const countsOf = said =>
  /(\d+) written, (\d+) unchanged/.exec(said).slice(1).map(Number);

/** Subjects whose analysis is that of the values that are kept now. */
const UP_TO_DATE = `analyses join subjects using (signal_id, topic_id) where input_digest = digest`;

/**
 * Every topic has its values and their analysis, and nothing waits, is claimed or was given up.
 *
 * @param upToDate - counts the rows of {@link UP_TO_DATE}
 * @param subjects - as many as there are
 */
async function allAreAnalysed(url, upToDate, subjects = TOPICS) {
  const get = await guest(url);
  const queue = await until(
    () => get('/analyses/queue'),
    ({ waiting, claimed, analysed }) =>
      waiting + claimed === 0 && analysed === subjects,
    { everySeconds: 0.2 },
  );
  assert.equal(queue.failed, 0);
  assert.equal(await upToDate(), subjects);
  for (const number of [0, 1, TOPICS - 1]) {
    const where = `/topics/swept:${topicOf(number)}/series/${SIGNAL}`;
    assert.deepEqual(
      (await get(where)).total,
      Array.from({ length: DAYS }, (_, day) => valueOf(number, day)),
    );
  }
}

const isMidway = count => count >= KILLED_FROM && count < TOPICS;

before(() => {
  unpackBundle();
  writeFileSync(csv, [...rows()].join('\n'));
});

after(async () => {
  for (const end of ended.reverse()) await end();
});

test('kill -9 of an import, then of the portal in a sweep: repeated and started again, all is there once and analysed', async () => {
  const data = path.join(folder, 'sqlite');
  const serve = () => serveProduction({ data, config: SETTINGS });
  let portal = await serve();
  ended.push(() => portal.stop('SIGKILL'));
  await deciderIsKnown(portal.url);

  await killImport(portal.url, {
    when: () => rowsOf(data, 'topics'),
    is: count => count > TOPICS / 2,
  });
  assert.equal(await observationsIn(data), 0);
  await killImport(portal.url, {
    when: () => observationsIn(data),
    is: count => count > 0,
  });
  const kept = await observationsIn(data);
  assert.ok(kept < TOPICS * DAYS, `${kept} were kept at the kill`);
  assert.equal(kept % BATCH, 0);

  // Some may still come in while the first are analysed.
  const repeated = await startImport(portal.url);
  await until(() => rowsOf(data, 'analyses'), isMidway);
  await portal.stop('SIGKILL');
  await repeated.ended;
  const before = await rowsOf(data, 'analyses');
  assert.ok(isMidway(before), `${before} were analysed at the kill`);
  letLeaseRunOut(data);
  letClaimsLapse(data);
  portal = await serve();
  const [written, unchanged] = countsOf(await importAll(portal.url));
  assert.equal(written + unchanged, TOPICS * DAYS);
  assert.ok(unchanged >= kept, `of ${kept} kept ${unchanged} were there`);
  await allAreAnalysed(portal.url, () => rowsOf(data, UP_TO_DATE));
  assert.match(
    await importAll(portal.url),
    new RegExp(`0 written, ${TOPICS * DAYS} unchanged`),
  );
  assert.equal(await rowsOf(data, 'analyses'), TOPICS);
  // The replicas have the machine to themselves.
  await portal.stop('SIGKILL');
});

test('kill -9 of the one of two replicas that sweeps and is sent observations: the other analyses what is left, and of what was sent whole batches are there', async () => {
  const postgres = await startPostgres();
  ended.push(() => postgres.stop());
  const replica = () =>
    serveProduction({
      config: SETTINGS,
      database: {
        client: 'pg',
        connection: postgres.connectionString,
        // Two replicas of all plugins share the connections of one server.
        knexConfig: { pool: { max: 4 } },
      },
    });
  const first = await replica();
  ended.push(() => first.stop('SIGKILL'));
  // Once the first has made the databases.
  const second = await replica();
  ended.push(() => second.stop('SIGKILL'));
  const query = await databaseOf(postgres.connectionString);
  await deciderIsKnown(first.url);
  await STREAM.define(first.url);
  const isKilled = Promise.withResolvers();
  const streamed = assert.rejects(
    STREAM.send(
      first.url,
      STREAM.pieces(given => given === HELD_AT && isKilled.promise),
    ),
    TypeError,
  );
  const sent = `subjects where signal_id = '${STREAMED}'`;
  // Who is sent observations is woken to analyse them; the other looks each quarter of a minute.
  const cutOff = await startImport(first.url);

  const count = async from =>
    (await query(`select count(*)::int as n from ${from}`))[0].n;
  const analysed = () => count('analyses');
  await until(() => count(sent), Boolean);
  await until(analysed, isMidway);
  await first.stop('SIGKILL');
  isKilled.resolve();
  await Promise.all([cutOff.ended, streamed]);
  const atKill = await analysed();
  assert.ok(isMidway(atKill), `${atKill} were analysed at the kill`);
  await query(
    `update analysis_queue set claimed_until = '1970' where state = 'claimed'`,
  );
  await STREAM.isKeptInBatches(second.url);
  await STREAM.isWholeOnceSentAgain(second.url);
  await importAll(second.url);
  await allAreAnalysed(
    second.url,
    () => count(UP_TO_DATE),
    TOPICS + STREAMED_TOPICS,
  );
});

/** Asks the database of the replicas. */
async function databaseOf(connectionString) {
  const url = new URL(connectionString);
  url.pathname = '/backstage_plugin_insights';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  ended.push(() => client.end());
  return async sql => (await client.query(sql)).rows;
}
