import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { isSameApi } from './sameApi.mjs';

/*
 * Writes the API reports of the packages from the types that `yarn tsc` wrote. With --check it says which are not as
 * they should be, and fails. A report of the same API stays as it is.
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
    'plugins/*',
    '-o',
    'ae-missing-release-tag,ae-undocumented,ae-wrong-input-file-type',
    '--allow-all-warnings',
  ],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

const changed = [];
for (const { file, text } of reportsNow()) {
  const known = before.get(file);
  if (known === text) continue;
  if (known !== undefined && isSameApi(known, text)) writeFileSync(file, known);
  else changed.push(file);
}
for (const file of before.keys()) {
  if (!globSync(file).length) changed.push(file);
}
if (changed.length === 0) {
  console.log('API reports are as the types say');
} else {
  console.log(`API reports written anew: ${changed.join(', ')}`);
  if (check) {
    console.error(
      'The API of these packages is not what their reports say. If it is meant to be, run `yarn reports:api` and commit the reports.',
    );
    process.exit(1);
  }
}
