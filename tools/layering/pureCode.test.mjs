/** Each breach of purity is written into a model's file (in memory) and must be refused by the package's own settings. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const { ESLint } = createRequire(import.meta.url)('eslint');

const BREACHES = [
  'export const now = () => Date.now();',
  'export const now = () => new Date();',
  'export const chance = () => Math.random();',
  "export const answer = () => fetch('x');",
  'export const home = () => process.env.HOME;',
];
const PLACES = [
  ['packages/statistics', 'src/breach.ts'],
  ['plugins/insights-backend', 'src/domains/trends/model/breach.ts'],
];

for (const [folder, file] of PLACES) {
  const cwd = path.join(root, folder);
  const eslint = new ESLint({ cwd });
  const faults = async code => {
    const [{ messages }] = await eslint.lintText(code, {
      filePath: path.join(cwd, file),
    });
    return messages.map(({ message }) => message).join('\n');
  };
  for (const breach of BREACHES)
    test(`${folder} refuses: ${breach}`, async () => {
      assert.match(await faults(breach), /Pure code has no clock/);
    });
  test(`${folder} allows a date that is given`, async () => {
    const code =
      'export const year = (at: string) => new Date(at).getUTCFullYear();';
    assert.doesNotMatch(await faults(code), /Pure code/);
  });
}
