/**
 * Kills the production build while observations stream in and a radar is brought in, with SQLite, and as the one of two replicas on
 * PostgreSQL; sends both again to what goes on, and looks for what was lost or doubled.
 */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { DECIDER_SIGNED_IN, deciderIsKnown } from '../decider.mjs';
import { unpackBundle } from '../serve-production.mjs';
import { LAYOUTS } from './layouts.mjs';
import { call, observationStream } from './observationStream.mjs';
import { until } from './untilIn.mjs';

/** What is acknowledged before the kill. */
const ACKNOWLEDGED = 'killed:acknowledged';
const TOPICS = Array.from({ length: 40 }, (_, n) => `killed:topic-${n}`);
/** The line at which the portal is killed. */
const KILLED_AT = 250_000;

const RADAR = 'cut';
/** As many as a list may have. */
const ENTRIES = 2_000;
/** Topics that an import of a radar keeps at once, before its entries. */
const TOPICS_AT_ONCE = 500;
const EVERY_SECONDS = 0.002;

const STREAM = observationStream({
  ...{ signal: 'killed:requests', topics: TOPICS, days: 10_000 },
});

const SETTINGS = {
  ...DECIDER_SIGNED_IN,
  insights: {
    radars: [],
    exampleData: false,
    // What is sent is all there is.
    collection: { enabled: false },
    slos: { files: [], policies: [] },
    slas: { files: [] },
  },
};

/** Brings in a list as Backstage's tech-radar plugin takes it. */
const importRadar = url =>
  call(
    url,
    'POST',
    `/radars/${RADAR}/import`,
    JSON.stringify({
      from: 'radar.json',
      content: {
        quadrants: [
          { id: 'tools', name: 'Tools' },
          { id: 'process', name: 'Process' },
        ],
        rings: [
          { id: 'adopt', name: 'ADOPT', color: '#5BA300' },
          { id: 'hold', name: 'HOLD', color: '#E09B96' },
        ],
        entries: Array.from({ length: ENTRIES }, (_, n) => ({
          ...{ key: `entry-${n}`, id: `entry-${n}`, title: `Entry ${n}` },
          quadrant: 'tools',
          timeline: [{ ringId: 'adopt', date: '2024-03-01' }],
        })),
      },
    }),
  );

const topicsOfRadar = deployed =>
  deployed.count(`topics where id like 'radar-${RADAR}:%'`);
const entriesOfRadar = deployed => deployed.count('radar_entries');

/** Brings the radar in until some of its topics are kept, and kills the portal. */
async function killWhileImporting(deployed) {
  const cut = importRadar(deployed.url);
  // A refusal ends the waiting.
  await Promise.race([
    until(
      () => topicsOfRadar(deployed),
      rows => rows > 0,
      {
        everySeconds: EVERY_SECONDS,
      },
    ),
    cut,
  ]);
  await deployed.kill();
  await assert.rejects(cut, TypeError);
}

/** Has one observation acknowledged, and kills the portal while more come in and a radar is brought in. */
async function killWhileIngesting(deployed) {
  const { url } = deployed;
  await deciderIsKnown(url);
  await STREAM.define(url, [ACKNOWLEDGED, ...TOPICS]);
  const one = { topic: ACKNOWLEDGED, at: '2020-01-01', value: 1 };
  await STREAM.send(url, [Buffer.from(JSON.stringify(one))]);
  const killedMidway = STREAM.pieces(async given => {
    if (given !== KILLED_AT) return;
    // One is acknowledged; more are of a batch that was committed.
    await until(deployed.observations, kept => kept > 1);
    await killWhileImporting(deployed);
  });
  await assert.rejects(STREAM.send(url, killedMidway), TypeError);
}

before(() => {
  unpackBundle();
});

for (const { name, open } of LAYOUTS)
  suite(name, () => {
    let deployed;

    before(async () => {
      deployed = await open(SETTINGS);
      await killWhileIngesting(deployed);
      await deployed.goOn();
    });

    after(() => deployed?.end());

    test('kill -9 while observations come in: what was acknowledged is there, and of the rest whole batches', async () => {
      assert.deepEqual(await STREAM.keptOf(deployed.url, ACKNOWLEDGED), [1]);
      await STREAM.isKeptInBatches(deployed.url);
    });

    test('sent again: each is there once, as it was sent', async () => {
      await STREAM.isWholeOnceSentAgain(deployed.url);
      assert.equal(await deployed.observations(), STREAM.all + 1);
    });

    test('kill -9 while a radar is brought in: whole batches of its topics are there, and all of its entries or none', async () => {
      const topics = await topicsOfRadar(deployed);
      const entries = await entriesOfRadar(deployed);
      assert.ok(topics > 0);
      assert.equal(topics % TOPICS_AT_ONCE, 0);
      assert.ok([0, ENTRIES].includes(entries), `${entries} entries`);
      const again = await importRadar(deployed.url);
      assert.equal(again.addedTopics, ENTRIES - topics);
      assert.equal(again.addedEntries, ENTRIES - entries);
      assert.equal(again.addedDecisions, ENTRIES - entries);
      assert.equal(await topicsOfRadar(deployed), ENTRIES);
      assert.equal(await entriesOfRadar(deployed), ENTRIES);
      const { addedTopics, addedEntries, addedDecisions } = await importRadar(
        deployed.url,
      );
      assert.deepEqual([addedTopics, addedEntries, addedDecisions], [0, 0, 0]);
    });
  });
