import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isSameApi } from './sameApi.mjs';

/*
 * Writes the API reports of the packages from the types that `yarn tsc` wrote. With --check it says which are not as
 * they should be, leaves them as they were, and fails. A report of the same API stays as it is.
 */
const check = process.argv.includes('--check');
const reportsNow = () =>
  globSync('{packages,plugins}/*/report*.api.md').map(file => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));

const before = new Map(reportsNow().map(({ file, text }) => [file, text]));
const { status } = spawnSync(
  'backstage-repo-tools',
  [
    'api-reports',
    'packages/statistics',
    'packages/openapi-diff',
    'plugins/*',
    '-o',
    'ae-missing-release-tag,ae-undocumented,ae-wrong-input-file-type',
    '--allow-all-warnings',
  ],
  { stdio: 'inherit' },
);
const after = new Map(reportsNow().map(({ file, text }) => [file, text]));
const isSame = file =>
  before.has(file) &&
  after.has(file) &&
  isSameApi(before.get(file), after.get(file));
const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
  file => before.get(file) !== after.get(file),
);
for (const file of touched.filter(file => check || isSame(file))) {
  if (before.has(file)) writeFileSync(file, before.get(file));
  else rmSync(file);
}
if (status !== 0) process.exit(status ?? 1);

const changed = touched.filter(file => !isSame(file));
if (changed.length === 0) {
  console.log('API reports are as the types say');
} else if (check) {
  console.error(
    `The API of these packages is not what their reports say: ${changed.join(
      ', ',
    )}. If it is meant to be, run \`yarn reports:api\` and commit the reports.`,
  );
  process.exit(1);
} else {
  console.log(`API reports written anew: ${changed.join(', ')}`);
}
