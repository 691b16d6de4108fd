/** Kills the production build while it collects, starts it again on the same data, and looks for what was lost or doubled. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { guest } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { rowsOf, until } from './untilIn.mjs';

const data = mkdtempSync(path.join(tmpdir(), 'almanac-killed-'));
let portal;
after(async () => {
  await portal?.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

const collector = get => () => get('/collectors/web-platform');

/** Runs the portal until its collector has written some of its series, and kills it. @returns how many it had written */
async function killWhileCollecting() {
  let child;
  const start = serveProduction({
    data,
    onSpawn: spawned => {
      child = spawned;
    },
  });
  start.catch(() => {}); // it is killed before it is ready, or soon after
  const written = await until(
    () => rowsOf(data, 'subjects'),
    count => count > 100,
  );
  child.kill('SIGKILL');
  await start.catch(() => {});
  return written;
}

test('kill -9 while collecting: nothing is lost, nothing is collected twice', async () => {
  unpackBundle();
  const before = await killWhileCollecting();
  portal = await serveProduction({ data });
  const get = await guest(portal.url);
  const { totals } = await until(
    collector(get),
    ({ running, lastSuccessAt }) => !running && lastSuccessAt,
  );
  assert.ok(before < totals.topics, `killed at ${before} topics`);
  const { items: runs } = await get('/collectors/web-platform/runs');
  const written = runs.reduce((sum, run) => sum + run.written.observations, 0);
  const unchanged = runs.reduce((sum, run) => sum + run.unchanged, 0);
  assert.deepEqual(
    runs.map(({ state }) => state),
    ['succeeded', 'interrupted'],
  );
  assert.equal(written, totals.observations);
  // What was kept but not yet acknowledged comes once more, and is found unchanged: at most the batch under way.
  assert.ok(unchanged < totals.observations / 10, `${unchanged} unchanged`);
  await until(
    () => get('/radars/web-platform'),
    ({ state, blipCount }) => state === 'ready' && blipCount >= 1000,
  );
});

test('kill -9 when all is done: the next start collects nothing', async () => {
  const { totals, lastRun } = await collector(await guest(portal.url))();
  await portal.stop('SIGKILL');
  portal = await serveProduction({ data });
  const get = await guest(portal.url);
  await sleep(3000);
  const now = await collector(get)();
  assert.deepEqual(now.totals, totals);
  assert.equal(now.lastRun.id, lastRun.id);
});
