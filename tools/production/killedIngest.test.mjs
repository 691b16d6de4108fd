/**
 * Kills the production build while observations stream in, starts it again on the same data, sends them again, and looks for
 * what was lost or doubled.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { DECIDER_SIGNED_IN, deciderIsKnown } from '../decider.mjs';
import { guestToken } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { letLeaseRunOut, rowsOf, until } from './untilIn.mjs';

const SIGNAL = 'killed:requests';
/** What is acknowledged before the kill. */
const ACKNOWLEDGED = 'killed:acknowledged';
const TOPICS = Array.from({ length: 40 }, (_, n) => `killed:topic-${n}`);
const DAYS = 10_000;
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAY_MS = 86_400_000;
/** As many as the backend keeps in one transaction. */
const BATCH = 50_000;
const PIECE_LINES = 5_000;
/** The line at which the portal is killed. */
const KILLED_AT = 250_000;

const data = mkdtempSync(path.join(tmpdir(), 'almanac-killed-ingest-'));
let portal;

const valueOf = (topic, day) => (topic * 31 + day * 7) % 997;

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

async function call(method, where, body, headers = {}) {
  const answer = await fetch(`${portal.url}/api/insights/v1${where}`, {
    ...{ method, body, duplex: 'half' },
    headers: {
      Authorization: `Bearer ${await guestToken(portal.url)}`,
      'Content-Type': 'application/json',
      ...headers,
    },
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${where}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

const make = (where, definition) =>
  call('PUT', where, JSON.stringify(definition), { 'If-None-Match': '*' });

const send = lines =>
  call('POST', `/signals/${SIGNAL}/observations`, ReadableStream.from(lines), {
    'Content-Type': 'application/x-ndjson',
  });

/** All observations, topic by topic, in pieces; `onLines` is told how many were given before each. */
async function* pieces(onLines = async () => {}) {
  let lines = [];
  let given = 0;
  for (const [number, topic] of TOPICS.entries())
    for (let day = 0; day < DAYS; day += 1) {
      const at = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
      const value = valueOf(number, day);
      lines.push(`${JSON.stringify({ topic, at, value })}\n`);
      if (lines.length < PIECE_LINES) continue;
      await onLines(given);
      yield Buffer.from(lines.join(''));
      given += lines.length;
      lines = [];
    }
}

/** Values of a topic as they are kept; none where it has no series. */
async function keptOf(topic) {
  const { signals } = await call('GET', `/topics/${topic}`);
  if (signals.length === 0) return [];
  const where = `/topics/${topic}/series/${SIGNAL}`;
  return (await call('GET', where)).total;
}

before(async () => {
  unpackBundle();
  portal = await serve();
  await deciderIsKnown(portal.url);
  await make(`/signals/${SIGNAL}`, {
    ...{ title: 'Requests', unit: '{request}', step: 'day', kind: 'count' },
    aggregation: 'sum',
  });
  for (const topic of [ACKNOWLEDGED, ...TOPICS])
    await make(`/topics/${topic}`, { title: topic });
  const one = { topic: ACKNOWLEDGED, at: '2020-01-01', value: 1 };
  await send([Buffer.from(JSON.stringify(one))]);
  const killedMidway = pieces(async given => {
    if (given !== KILLED_AT) return;
    // A chunk is of the acknowledged one; more are of a batch that was committed.
    await until(
      () => rowsOf(data, 'series_chunks'),
      rows => rows > 1,
    );
    await portal.stop('SIGKILL');
  });
  await assert.rejects(send(killedMidway), TypeError);
  letLeaseRunOut(data);
  portal = await serve();
});

after(async () => {
  await portal?.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

test('kill -9 while observations come in: what was acknowledged is there, and of the rest whole batches', async () => {
  assert.deepEqual(await keptOf(ACKNOWLEDGED), [1]);
  let kept = 0;
  for (const topic of TOPICS) kept += (await keptOf(topic)).length;
  assert.ok(kept > 0 && kept < TOPICS.length * DAYS, `${kept} are kept`);
  assert.equal(kept % BATCH, 0);
});

test('sent again: each is there once, as it was sent', async () => {
  const report = await send(pieces());
  const all = TOPICS.length * DAYS;
  assert.equal(report.received, all);
  assert.equal(report.written + report.unchanged, all);
  assert.ok(report.unchanged >= BATCH);
  for (const [number, topic] of TOPICS.entries())
    assert.deepEqual(
      await keptOf(topic),
      Array.from({ length: DAYS }, (_, day) => valueOf(number, day)),
    );
  const again = await send(pieces());
  assert.deepEqual([again.written, again.unchanged], [0, all]);
  assert.equal(again.revision, report.revision);
});
