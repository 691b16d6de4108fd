/**
 * Kills the production build while observations stream in and a radar is brought in, starts it again on the same data, sends both
 * again, and looks for what was lost or doubled.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { DECIDER_SIGNED_IN, deciderIsKnown } from '../decider.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { call, observationStream } from './observationStream.mjs';
import { letLeaseRunOut, rowsOf, until } from './untilIn.mjs';

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

const data = mkdtempSync(path.join(tmpdir(), 'almanac-killed-ingest-'));
const stream = observationStream({
  ...{ signal: 'killed:requests', topics: TOPICS, days: 10_000 },
});
let portal;

const serve = () =>
  serveProduction({
    data,
    config: {
      ...DECIDER_SIGNED_IN,
      insights: {
        radars: [],
        exampleData: false,
        slos: { files: [], policies: [] },
        slas: { files: [] },
      },
    },
  });

/** Brings in a list as Backstage's tech-radar plugin takes it. */
const importRadar = () =>
  call(
    portal.url,
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

const topicsOfRadar = () =>
  rowsOf(data, `topics where id like 'radar-${RADAR}:%'`);
const entriesOfRadar = () => rowsOf(data, 'radar_entries');

/** Brings the radar in until some of its topics are kept, and kills the portal. */
async function killWhileImporting() {
  const cut = importRadar();
  // A refusal ends the waiting.
  await Promise.race([
    until(topicsOfRadar, rows => rows > 0, { everySeconds: EVERY_SECONDS }),
    cut,
  ]);
  await portal.stop('SIGKILL');
  await assert.rejects(cut, TypeError);
}

before(async () => {
  unpackBundle();
  portal = await serve();
  const { url } = portal;
  await deciderIsKnown(url);
  await stream.define(url, [ACKNOWLEDGED, ...TOPICS]);
  const one = { topic: ACKNOWLEDGED, at: '2020-01-01', value: 1 };
  await stream.send(url, [Buffer.from(JSON.stringify(one))]);
  const killedMidway = stream.pieces(async given => {
    if (given !== KILLED_AT) return;
    // A chunk is of the acknowledged one; more are of a batch that was committed.
    await until(
      () => rowsOf(data, 'series_chunks'),
      rows => rows > 1,
    );
    await killWhileImporting();
  });
  await assert.rejects(stream.send(url, killedMidway), TypeError);
  letLeaseRunOut(data);
  portal = await serve();
});

after(async () => {
  await portal?.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

test('kill -9 while observations come in: what was acknowledged is there, and of the rest whole batches', async () => {
  assert.deepEqual(await stream.keptOf(portal.url, ACKNOWLEDGED), [1]);
  await stream.isKeptInBatches(portal.url);
});

test('sent again: each is there once, as it was sent', () =>
  stream.isWholeOnceSentAgain(portal.url));

test('kill -9 while a radar is brought in: whole batches of its topics are there, and all of its entries or none', async () => {
  const [topics, entries] = [await topicsOfRadar(), await entriesOfRadar()];
  assert.ok(topics > 0);
  assert.equal(topics % TOPICS_AT_ONCE, 0);
  assert.ok([0, ENTRIES].includes(entries), `${entries} entries`);
  const again = await importRadar();
  assert.equal(again.addedTopics, ENTRIES - topics);
  assert.equal(again.addedEntries, ENTRIES - entries);
  assert.equal(again.addedDecisions, ENTRIES - entries);
  assert.equal(await topicsOfRadar(), ENTRIES);
  assert.equal(await entriesOfRadar(), ENTRIES);
  const { addedTopics, addedEntries, addedDecisions } = await importRadar();
  assert.deepEqual([addedTopics, addedEntries, addedDecisions], [0, 0, 0]);
});
