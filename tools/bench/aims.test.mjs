import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { missedAims } from './aims.mjs';

const AIMS = { quick_ms: { most: 200 }, many_per_second: { least: 500 } };

test('figures that are what they are to be are not told', () => {
  const figures = new Map([
    ['quick_ms', 200],
    ['many_per_second', 500],
  ]);
  assert.deepEqual(missedAims(figures, AIMS), []);
});

test('one beyond its aim is told, and one that was not measured, and one that is no number', () => {
  assert.deepEqual(missedAims(new Map([['quick_ms', 201]]), AIMS), [
    'quick_ms is 201, and is to be at most 200',
    'many_per_second was not measured',
  ]);
  assert.deepEqual(
    missedAims(new Map([['quick_ms', NaN]]), { quick_ms: { most: 1 } }),
    ['quick_ms is NaN, and is to be at most 1'],
  );
});

/** Ends as a bench of contracts does that prints one figure. */
const endsWith = (...args) => {
  const program = `
    import { holdAims } from '${import.meta.dirname}/aims.mjs';
    import { figure } from '${import.meta.dirname}/figure.mjs';
    holdAims('contracts');
    figure('ghes_diff_seconds', 9, 's');`;
  return spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program, '--', ...args],
    { encoding: 'utf8' },
  );
};

test('a bench ends with 1 with --aims, and with 0 without', () => {
  const held = endsWith('--aims');
  assert.equal(held.status, 1);
  assert.match(
    held.stderr,
    /^ghes_diff_seconds is 9, and is to be at most 1.5$/m,
  );
  assert.equal(endsWith().status, 0);
});
