/** Kills the production build while it fills the SLOs, again and again, and holds what it counted against a portal that was left alone; then while reports are frozen. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { guest } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { areOfOneTime, exampleCounts } from './exampleCounts.mjs';
import { freezeUntilKilled } from './freezeUntilKilled.mjs';
import { togetherOrNone } from './togetherOrNone.mjs';
import { letLeaseRunOut, rowsOf, until } from './untilIn.mjs';

/** Milliseconds that the portal has been ready for when it is killed after the first time: it collects and evaluates meanwhile. */
const KILLED_AFTER_MS = [0, 1_500, 4_000];

const EVERYBODY_MAY = { permission: { enabled: false } };

const data = mkdtempSync(path.join(tmpdir(), 'almanac-killed-slos-'));
after(() => rmSync(data, { recursive: true, force: true }));

/** Kills a portal that starts on empty data as soon as it has kept counts. */
async function killAtFirstCounts() {
  let child;
  const start = serveProduction({
    data,
    onSpawn: spawned => {
      child = spawned;
    },
  });
  start.catch(() => {}); // it is killed before it is ready, or soon after
  await until(
    () => rowsOf(data, 'slo_bucket_chunks'),
    count => count > 0,
  );
  child.kill('SIGKILL');
  await start.catch(() => {});
  letLeaseRunOut(data);
}

async function killAfter(milliseconds) {
  const server = await serveProduction({ data });
  await sleep(milliseconds);
  await server.stop('SIGKILL');
  letLeaseRunOut(data);
}

test('kill -9 while SLOs are filled: no count is lost, none is there twice', async () => {
  unpackBundle();
  await killAtFirstCounts();
  for (const milliseconds of KILLED_AFTER_MS) await killAfter(milliseconds);
  const [killed, alone] = await togetherOrNone([
    serveProduction({ data }),
    serveProduction(),
  ]);
  try {
    const gets = await Promise.all(
      [killed, alone].map(({ url }) => guest(url)),
    );
    const [ofKilled, ofAlone] = await until(
      () => Promise.all(gets.map(exampleCounts)),
      areOfOneTime,
    );
    assert.deepEqual(ofKilled, ofAlone);
    assert.ok(ofKilled.some(({ totalUnits }) => totalUnits > 1_000));
  } finally {
    await Promise.all([killed, alone].map(one => one.stop('SIGKILL')));
  }
});

test('kill -9 while reports are frozen: each that is kept is whole', async () => {
  const first = await serveProduction({ data, config: EVERYBODY_MAY });
  const { asked, answered } = await freezeUntilKilled(first, { data, kept: 3 });
  assert.ok(answered.length < asked, 'some were under way');
  const second = await serveProduction({ data });
  try {
    const get = await guest(second.url);
    const { items } = await get('/slo-reports?limit=100');
    const ids = items.map(({ id }) => id);
    assert.ok(ids.length >= 3);
    for (const id of answered) assert.ok(ids.includes(id), `${id} is lost`);
    for (const { id, counts } of items) {
      const { slos } = await get(`/slo-reports/${id}`);
      assert.equal(slos.length, counts.slos);
      const { isIntact } = await get(`/slo-reports/${id}/verification`);
      assert.ok(isIntact, `${id} is not what was frozen`);
    }
  } finally {
    await second.stop();
  }
});
