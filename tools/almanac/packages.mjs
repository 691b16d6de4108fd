import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { environment } from './environment.mjs';
import { home, root } from './paths.mjs';
import { Instruction, say } from './say.mjs';

const stamp = path.join(home, 'packages.stamp');
const yarnState = path.join(root, 'node_modules/.yarn-state.yml');

/** Digest of all that decides what is installed. */
function wanted() {
  const hash = createHash('sha256').update(process.version);
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .sort()
      .map(name => path.join(folder, name, 'package.json'))
      .filter(file => existsSync(path.join(root, file))),
  );
  for (const file of ['yarn.lock', '.yarnrc.yml', 'package.json', ...manifests])
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

const isInstalled = digest =>
  existsSync(yarnState) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === digest;

/**
 * Installs the packages of the lockfile where they are not there yet. The stamp is written last, so that an interrupted
 * install is done again.
 */
export async function ensurePackages() {
  const digest = wanted();
  if (isInstalled(digest)) return;
  say(
    'installing packages as yarn.lock names them (about 2 minutes the first time)',
  );
  mkdirSync(home, { recursive: true });
  // Without a stamp the last install was cut off: what Yarn believes to be there may not be.
  if (!existsSync(stamp)) rmSync(yarnState, { force: true });
  rmSync(stamp, { force: true });
  const result = spawnSync('yarn', ['install', '--immutable'], {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  writeFileSync(path.join(home, 'install.log'), result.stdout ?? '');
  if (result.status !== 0) {
    const problems = (result.stdout ?? '')
      .split('\n')
      .filter(
        line =>
          line.includes('YN00') && !/YN00(00|02|05|07|13|60|86)/.test(line),
      );
    throw new Instruction(
      [
        'packages could not be installed:',
        ...problems.slice(-12),
        'The whole log is in .almanac/install.log. Where a package.json was changed, run `yarn install` (tools/almanac/bin/yarn) and commit yarn.lock.',
      ].join('\n'),
    );
  }
  writeFileSync(stamp, digest);
  say('packages are installed');
}
