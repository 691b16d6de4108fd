import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contractsHome } from '../../conformance/contracts/home.mjs';

const CLI = '@stoplight/spectral-cli@6.16.3';
const OWASP = '@stoplight/spectral-owasp-ruleset@2.0.1';

const RULESET = `import { oas } from '@stoplight/spectral-rulesets';
import owasp from '@stoplight/spectral-owasp-ruleset';
export default {
  extends: [[oas, 'recommended'], [owasp, 'recommended']],
  rules: {
    // Two rules that end the run on some of the documents, here and there.
    'owasp:api1:2023-no-numeric-ids': 'off',
    'owasp:api2:2023-no-credentials-in-url': 'off',
  },
};
`;

function install() {
  const folder = path.join(contractsHome, 'spectral-cli-6.16.3');
  const program = path.join(
    folder,
    'node_modules/@stoplight/spectral-cli/dist/index.js',
  );
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync(
      'npm',
      [
        ...['install', '--prefix', folder, '--no-save', '--ignore-scripts'],
        ...[CLI, OWASP],
      ],
      { stdio: 'ignore' },
    );
    if (status !== 0) throw new Error(`${CLI} could not be installed`);
  }
  return { folder, program };
}

/**
 * The same documents and rulesets by the command line of Spectral, in one process.
 *
 * @returns documents a second, the start of the process included
 */
export function spectralCliSpeed(documents) {
  const { folder, program } = install();
  const ruleset = path.join(folder, 'ruleset.mjs');
  writeFileSync(ruleset, RULESET);
  const directory = mkdtempSync(path.join(tmpdir(), 'almanac-spectral-'));
  try {
    for (const [index, { text }] of documents.entries()) {
      writeFileSync(path.join(directory, `${index}.json`), text);
    }
    const began = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...[program, 'lint', path.join(directory, '*.json')],
        ...['--ruleset', ruleset, '--format', 'json', '--quiet'],
        ...['--output', path.join(directory, 'found.txt')],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    // 1: it found something; 2: it failed.
    if (status !== 0 && status !== 1) {
      throw new Error(`Spectral ended with ${status}: ${stderr}`);
    }
    return (documents.length * 1000) / (performance.now() - began);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
