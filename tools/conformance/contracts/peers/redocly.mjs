import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { contractsHome } from '../home.mjs';
import { placesAt } from '../places.mjs';

const VERSION = '2.72.0';
const METHODS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
];

/** Where it says that a change needs a major version. */
const majorPlaces = said =>
  JSON.parse(said)
    .changes.filter(({ impact }) => impact === 'major')
    .flatMap(({ path: pointer }) => placesAt(pointer, () => METHODS));

/** The command line of `redocly`, installed apart from the repository's own packages. */
export function redocly() {
  const folder = path.join(contractsHome, `redocly-${VERSION}`);
  const program = path.join(folder, 'node_modules/@redocly/cli/bin/cli.js');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--ignore-scripts',
        `@redocly/cli@${VERSION}`,
      ],
      { stdio: 'ignore' },
    );
    if (status !== 0)
      throw new Error(`@redocly/cli ${VERSION} could not be installed`);
  }
  return {
    name: 'redocly',
    program: process.execPath,
    argumentsFor: (before, after) => [
      program,
      'diff',
      before,
      after,
      '--format',
      'json',
      '--fail-on',
      'none',
    ],
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    places: majorPlaces,
    noticed: majorPlaces,
    /** Where it says that anything changed. */
    spots: said => JSON.parse(said).changes.map(({ path: pointer }) => pointer),
  };
}
