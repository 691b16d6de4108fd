/**
 * Kills the production build while it tells a webhook of alerts and while definitions are edited, starts it again on the
 * same data, and looks for what was lost or doubled.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DECIDER_SIGNED_IN, deciderIsKnown } from '../decider.mjs';
import { guestToken } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { runTask } from './runTask.mjs';
import { letLeaseRunOut, until } from './untilIn.mjs';

const BURNING = ['burning-0', 'burning-1', 'burning-2'];
/** The SLI of all that burn: they begin to at once. */
const FAILING = 'failing';
const EDITED = ['edited-0', 'edited-1', 'edited-2', 'edited-3'];
const BUCKET_SECONDS = 300;
const BUCKETS = 24;
/** Versions that are there before the kill, beside the first of each. */
const EDITS = 12;
/** A service of the demo company whose owner the decider belongs to. */
const SERVICE = 'account-service';

const data = mkdtempSync(path.join(tmpdir(), 'almanac-killed-midway-'));
let receiver;
let portal;
/** Versions that were answered for, by SLO. */
const acknowledged = new Map(EDITED.map(name => [name, 1]));

/** What an SLO is called in each of its versions. */
const titleOf = version => `Version ${version}`;

const conditionOnBurn = {
  kind: 'AlertCondition',
  metadata: { name: 'burns' },
  spec: {
    severity: 'page',
    condition: {
      ...{ kind: 'burnrate', op: 'gt', threshold: 2, lookbackWindow: '1h' },
      alertAfter: '0m',
    },
  },
};

const onCall = {
  kind: 'AlertNotificationTarget',
  metadata: { name: 'on-call' },
  spec: { target: 'pager' },
};

function definitionOf(name, version = 1) {
  const sli = BURNING.includes(name) ? FAILING : name;
  const pushed = { metricSource: { type: 'push', spec: { sli } } };
  const policy = {
    kind: 'AlertPolicy',
    metadata: { name: 'at-once' },
    spec: {
      conditions: [conditionOnBurn],
      notificationTargets: [onCall],
    },
  };
  return JSON.stringify({
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name, displayName: titleOf(version) },
    spec: {
      service: SERVICE,
      indicator: {
        metadata: { name },
        spec: { ratioMetric: { good: pushed, total: pushed } },
      },
      timeWindow: [{ duration: '7d', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target: 0.99 }],
      ...(BURNING.includes(name) && { alertPolicies: [policy] }),
    },
  });
}

/** A webhook that keeps whose alerts it gets, and kills the portal in place of answering the second. */
async function receiveAlerts() {
  const told = [];
  const server = createServer(async (request, response) => {
    const { commonLabels, status } = await json(request);
    told.push(`${commonLabels.slo} ${status}`);
    if (told.length === 2) await portal.stop('SIGKILL');
    else response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/alerts`;
  return { told, url, server };
}

const serve = () =>
  serveProduction({
    data,
    config: {
      ...DECIDER_SIGNED_IN,
      insights: {
        radars: [],
        exampleData: false,
        slos: {
          files: [],
          policies: [],
          alertWebhooks: [{ url: receiver.url, format: 'webhook' }],
        },
        slas: { files: [] },
      },
    },
  });

/** Runs a task of the portal now. */
const run = async task =>
  runTask(portal.url, await guestToken(portal.url), task);

/** Judges the alerts and tells of them. */
async function judgeAndTell() {
  await run('insights-slo-evaluation');
  await run('insights-slo-alert-delivery');
}

/** A caller of the portal's API. @returns of each call its answer, with `body` read */
async function caller() {
  const Authorization = `Bearer ${await guestToken(portal.url)}`;
  return async (method, where, body, headers = {}) => {
    const answer = await fetch(`${portal.url}/api${where}`, {
      method,
      headers: {
        Authorization,
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${where}: ${answer.status} ${text}`);
    return {
      etag: answer.headers.get('etag'),
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
}

const definitions = '/insights/v1/slo-definitions';

/** An hour and more in which every tenth request fails. */
async function pushFailures(call) {
  const end = Math.floor(Date.now() / 1_000 / BUCKET_SECONDS) * BUCKET_SECONDS;
  const start = new Date((end - BUCKETS * BUCKET_SECONDS) * 1_000);
  await call('POST', `/insights/v1/slis/${FAILING}/buckets`, {
    buckets: {
      start: start.toISOString(),
      stepSeconds: BUCKET_SECONDS,
      good: Array(BUCKETS).fill(900),
      total: Array(BUCKETS).fill(1_000),
    },
  });
}

/** Writes version after version until the portal is gone. */
async function editUntilKilled(call, name) {
  let etag = '*';
  try {
    for (;;) {
      const version = acknowledged.get(name) + 1;
      const text = definitionOf(name, version);
      const answer = await call(
        ...['PUT', `${definitions}/${name}`, { text }],
        { 'If-Match': etag },
      );
      assert.equal(answer.body.version, version);
      acknowledged.set(name, version);
      etag = answer.etag;
    }
  } catch (error) {
    // `fetch` says so of a connection that is gone.
    if (!(error instanceof TypeError)) throw error;
  }
}

const countsOf = told =>
  BURNING.map(name => told.filter(one => one === `${name} firing`).length);

before(async () => {
  unpackBundle();
  receiver = await receiveAlerts();
  portal = await serve();
  await deciderIsKnown(portal.url);
  const call = await caller();
  const text = [...BURNING, ...EDITED]
    .map(name => definitionOf(name))
    .join('\n---\n');
  await call('POST', definitions, { text });
  const edits = EDITED.map(name => editUntilKilled(call, name));
  const written = () => [...acknowledged.values()].reduce((a, b) => a + b);
  await until(
    async () => written() - EDITED.length,
    edited => edited >= EDITS,
  );
  // Last: from here on the portal may tell of alerts by itself, and the second that it tells of kills it.
  await pushFailures(call);
  await until(
    async () => {
      await judgeAndTell().catch(() => {}); // it may be killed meanwhile
      return receiver.told.length;
    },
    count => count >= 2,
    { everySeconds: 0.5 },
  );
  await Promise.all(edits);
  letLeaseRunOut(data);
  portal = await serve();
});

after(async () => {
  await portal?.stop('SIGKILL');
  receiver?.server.closeAllConnections();
  receiver?.server.close();
  rmSync(data, { recursive: true, force: true });
});

test('kill -9 while alerts are told: each is told, and none but the one under way twice', async () => {
  const call = await caller();
  await until(
    async () => countsOf(receiver.told),
    counts => counts.every(count => count > 0) && receiver.told.length > 3,
    { everySeconds: 0.2 },
  );
  // What is left to tell would be told now.
  await judgeAndTell();
  await sleep(1_000);
  assert.deepEqual(countsOf(receiver.told).sort(), [1, 1, 2]);
  assert.equal(receiver.told[1], receiver.told[2]);
  assert.equal(receiver.told.length, 4);
  const { body } = await call('GET', '/insights/v1/slo-alerts');
  assert.deepEqual(
    body.items.map(({ slo, state }) => `${slo} ${state}`).sort(),
    BURNING.map(name => `${name} firing`),
  );
});

test('the owner has one notification of each alert', async () => {
  const call = await caller();
  const { body } = await until(
    async () => {
      await judgeAndTell();
      return call('GET', '/notifications');
    },
    answer => answer.body.notifications.length >= BURNING.length,
    { everySeconds: 0.5 },
  );
  assert.deepEqual(
    body.notifications.map(({ payload }) => payload.link).sort(),
    BURNING.map(name => `/slo/${name}`),
  );
});

test('kill -9 while definitions are edited: what was answered for is there, the rest whole or not at all', async () => {
  const call = await caller();
  for (const name of EDITED) {
    const where = `${definitions}/${name}`;
    const answered = acknowledged.get(name);
    const { body: kept, etag } = await call('GET', where);
    // One more may have been written whose answer was lost.
    assert.ok([answered, answered + 1].includes(kept.version), name);
    const { body: page } = await call('GET', `${where}/versions?limit=500`);
    assert.equal(page.items[0].version, kept.version);
    assert.deepEqual(
      page.items.map(
        ({ version, text }) => `${version} ${/Version \d+/.exec(text)}`,
      ),
      page.items.map(
        (_, i) => `${kept.version - i} ${titleOf(kept.version - i)}`,
      ),
    );
    const open = page.items.filter(({ validTo }) => validTo === null);
    assert.deepEqual(open, [page.items[0]]);
    const text = definitionOf(name, kept.version + 1);
    const next = await call('PUT', where, { text }, { 'If-Match': etag });
    assert.equal(next.body.version, kept.version + 1);
  }
});
