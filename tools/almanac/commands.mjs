import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from './nearest.mjs';
import { root } from './paths.mjs';
import { Instruction } from './say.mjs';

/** What `./almanac` does itself. */
export const OWN = {
  start: 'run the portal at http://localhost:3000 with an SQLite file',
  test: 'run every check and test (--list shows them, --only a,b runs some)',
  import: 'send a CSV file to a signal, or bring in a radar (--help says how)',
  help: 'show this',
};

/** What yarn knows by itself: the first words of `yarn help`. */
export const OF_YARN = [
  'add',
  'bin',
  'cache',
  'config',
  'constraints',
  'dedupe',
  'dlx',
  'exec',
  'explain',
  'info',
  'init',
  'install',
  'link',
  'node',
  'npm',
  'pack',
  'patch',
  'patch-commit',
  'plugin',
  'rebuild',
  'remove',
  'run',
  'search',
  'set',
  'stage',
  'unlink',
  'unplug',
  'up',
  'upgrade-interactive',
  'version',
  'why',
  'workspace',
  'workspaces',
];

/** Names of the yarn scripts of the repository. */
export const scriptNames = () =>
  Object.keys(
    JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts,
  );

/** Whether a package of the lockfile brings a program of this name: asked before any of them is installed. */
function isOfPackage(command) {
  const lockfile = readFileSync(path.join(root, 'yarn.lock'), 'utf8');
  const programs = lockfile
    .matchAll(/^ {2}bin:\n((?: {4}.*\n)+)/gm)
    .flatMap(([, lines]) => lines.matchAll(/^ {4}"?([^\s":]+)"?:/gm))
    .map(([, name]) => name);
  return programs.some(name => name === command);
}

/** @throws Instruction when a command is neither ours nor yarn's, with the name that is most like it. */
export function demandCommand(command) {
  const listed = [...Object.keys(OWN), ...scriptNames()];
  const isKnown =
    command.startsWith('-') ||
    listed.includes(command) ||
    OF_YARN.includes(command) ||
    isOfPackage(command);
  if (isKnown) return;
  const meant = nearest(command, listed);
  throw new Instruction(
    `there is no command ${command}; \`./almanac help\` lists them${
      meant ? `. Did you mean ${meant}?` : ''
    }`,
  );
}
