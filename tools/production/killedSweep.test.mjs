/**
 * Kills an import, and the production build while it analyses what was imported: with SQLite, and as the one of two replicas on
 * PostgreSQL. Looks for what was lost or doubled.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { root } from '../almanac/paths.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown } from '../decider.mjs';
import { guest, guestToken } from '../guest.mjs';
import { unpackBundle } from '../serve-production.mjs';
import { LAYOUTS } from './layouts.mjs';
import { BATCH } from './observationStream.mjs';
import { until } from './untilIn.mjs';

const SIGNAL = 'swept:requests';
const TOPICS = 160;
const DAYS = 700;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** So many analyses are there when a process is killed: some, and by far not all. */
const KILLED_FROM = 20;

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

/** Every topic has its values and their analysis, and nothing waits, is claimed or was given up. */
async function allAreAnalysed({ url, count }) {
  const get = await guest(url);
  const queue = await until(
    () => get('/analyses/queue'),
    ({ waiting, claimed, analysed }) =>
      waiting + claimed === 0 && analysed === TOPICS,
    { everySeconds: 0.2 },
  );
  assert.equal(queue.failed, 0);
  assert.equal(await count(UP_TO_DATE), TOPICS);
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

after(() => rmSync(folder, { recursive: true, force: true }));

for (const { name, open } of LAYOUTS)
  suite(name, () => {
    let deployed;
    /** Observations that were kept when the second import was killed. */
    let kept;
    const analysed = () => deployed.count('analyses');

    before(async () => {
      deployed = await open(SETTINGS);
      await deciderIsKnown(deployed.url);
    });

    after(() => deployed?.end());

    test('kill -9 of an import: before its values nothing of them is there, then whole batches', async () => {
      await killImport(deployed.url, {
        when: () => deployed.count('topics'),
        is: count => count > TOPICS / 2,
      });
      assert.equal(await deployed.observations(), 0);
      await killImport(deployed.url, {
        when: deployed.observations,
        is: count => count > 0,
      });
      kept = await deployed.observations();
      assert.ok(kept < TOPICS * DAYS, `${kept} were kept at the kill`);
      assert.equal(kept % BATCH, 0);
    });

    test('kill -9 of the portal in a sweep: what goes on has all once, and analyses what is left', async () => {
      // Some may still come in while the first are analysed.
      const repeated = await startImport(deployed.url);
      await until(analysed, isMidway);
      await deployed.kill();
      // The other replica may have claimed some more by now.
      const atKill = await analysed();
      assert.ok(atKill < TOPICS, `${atKill} were analysed at the kill`);
      await repeated.ended;
      await deployed.goOn();
      const [written, unchanged] = countsOf(await importAll(deployed.url));
      assert.equal(written + unchanged, TOPICS * DAYS);
      assert.ok(unchanged >= kept, `of ${kept} kept ${unchanged} were there`);
      await allAreAnalysed(deployed);
      assert.equal(await deployed.observations(), TOPICS * DAYS);
    });

    test('imported once more: all is unchanged, and nothing is analysed again', async () => {
      const analysedAt = await deployed.query(
        'select topic_id, computed_at from analyses order by topic_id',
      );
      assert.match(
        await importAll(deployed.url),
        new RegExp(`0 written, ${TOPICS * DAYS} unchanged`),
      );
      await allAreAnalysed(deployed);
      assert.deepEqual(
        await deployed.query(
          'select topic_id, computed_at from analyses order by topic_id',
        ),
        analysedAt,
      );
    });
  });
