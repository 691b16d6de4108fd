import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { noteUser, swapIn } from './bundleFolders.mjs';

const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'bundles-')));
after(() => rmSync(directory, { recursive: true }));
const name = path.join(directory, 'production');

/** A folder that was unpacked an hour ago. */
function unpacked(id, { pid } = {}) {
  const folder = `${name}-${id}`;
  mkdirSync(folder);
  if (pid) noteUser(folder, pid);
  const then = new Date(Date.now() - 3_600_000);
  utimesSync(folder, then, then);
  return folder;
}

test('the latest bundle takes the place of the one before, which stays as long as somebody runs from it', () => {
  // As it was unpacked before, itself and not by a link.
  mkdirSync(name);
  const [unused, used, ended] = [
    unpacked('unused'),
    unpacked('used', { pid: process.pid }),
    unpacked('ended', { pid: 2 ** 30 }),
  ];
  const fresh = unpacked('fresh');
  swapIn(fresh, name);
  assert.equal(realpathSync(name), fresh);
  assert.deepEqual(
    [unused, used, ended].map(folder => existsSync(folder)),
    [false, true, false],
  );
  const next = unpacked('next');
  swapIn(next, name);
  assert.equal(realpathSync(name), next);
  assert.equal(existsSync(fresh), false);
  assert.equal(existsSync(used), true);
});
