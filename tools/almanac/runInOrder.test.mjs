import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInOrder } from './runInOrder.mjs';

/** Runs stages that take a moment each; answers which ran while each began. */
async function beside(stages, fails = []) {
  const running = new Set();
  const seen = {};
  const results = await runInOrder(stages, async stage => {
    seen[stage.name] = [...running];
    running.add(stage.name);
    await sleep(10);
    running.delete(stage.name);
    return { stage, failed: fails.includes(stage.name) ? 1 : 0 };
  });
  return {
    seen,
    results: results.map(({ stage, failed }) => [stage.name, failed]),
  };
}

test('two run beside each other, and one that wants both hands alone', async () => {
  const { seen } = await beside([
    { name: 'a' },
    { name: 'b' },
    { name: 'c', hands: 2 },
    { name: 'd' },
  ]);

  assert.deepEqual(seen, { a: [], b: ['a'], c: [], d: [] });
});

test('stages that use the same thing never overlap', async () => {
  const { seen } = await beside([
    { name: 'a', uses: 'bundle' },
    { name: 'b', uses: 'bundle' },
  ]);

  assert.deepEqual(seen, { a: [], b: [] });
});

test('one waits for what it needs, and is not run without it', async () => {
  const { seen, results } = await beside(
    [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c' }],
    ['a'],
  );

  assert.deepEqual(seen, { a: [], c: [] });
  assert.deepEqual(results, [
    ['a', 1],
    ['b', 1],
    ['c', 0],
  ]);
});
