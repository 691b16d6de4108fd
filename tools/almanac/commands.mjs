import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from './nearest.mjs';
import { root } from './paths.mjs';
import { Instruction } from './say.mjs';

/** What `./almanac` does itself. */
export const OWN = {
  start: 'run the portal at http://localhost:3000 with an SQLite file',
  test: 'run every check and test (--list shows them, --only a,b runs some)',
  help: 'show this',
};

/** What yarn knows by itself and a contributor may want. */
const OF_YARN = [
  'add',
  'bin',
  'config',
  'dedupe',
  'dlx',
  'exec',
  'explain',
  'info',
  'install',
  'link',
  'node',
  'npm',
  'pack',
  'patch',
  'patch-commit',
  'rebuild',
  'remove',
  'run',
  'unlink',
  'up',
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

/** @throws Instruction when a command is neither ours nor yarn's, with the name that is most like it. */
export function demandCommand(command) {
  const listed = [...Object.keys(OWN), ...scriptNames()];
  const isKnown =
    command.startsWith('-') ||
    listed.includes(command) ||
    OF_YARN.includes(command) ||
    existsSync(path.join(root, 'node_modules/.bin', path.basename(command)));
  if (isKnown) return;
  const meant = nearest(command, listed);
  throw new Instruction(
    `there is no command ${command}; \`./almanac help\` lists them${
      meant ? `. Did you mean ${meant}?` : ''
    }`,
  );
}
