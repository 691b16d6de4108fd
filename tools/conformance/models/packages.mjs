import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { home } from '../../almanac/paths.mjs';

/** Where packages of others are kept, by name and version. Ignored by git. */
export const cardsHome = path.join(home, 'model-cards');

/** Releases on PyPI that hold examples or schemas, each with the digest that its file had when the figures were first taken. */
const PACKAGES = {
  'cyclonedx-python-lib': {
    version: '11.12.0',
    file: 'cyclonedx_python_lib-11.12.0.tar.gz',
    sha256: '16767c4039de90c04e9f03348f8f0ed4b8ff842eaa7eefcad3a95685f970dacf',
  },
  'huggingface-hub': {
    version: '1.1.0',
    file: 'huggingface_hub-1.1.0.tar.gz',
    sha256: 'bee5b7ca3af48275523eae577a3e42adbc242d641bbc03a4612a357e13708d43',
  },
  'model-card-toolkit': {
    version: '2.0.0',
    file: 'model_card_toolkit-2.0.0-py3-none-any.whl',
    sha256: 'b195c4678529c6f14096b60ee263c81ff7c81c27773f90e81e55d06923d95844',
  },
};

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const why = error?.message ?? stderr.trim().split('\n').at(-1);
  if (error || status !== 0) {
    throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${why}`);
  }
}

function demandDigest(file, sha256) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (digest !== sha256) {
    throw new Error(`${path.basename(file)} is not what it was: ${digest}`);
  }
}

/**
 * The folder of an unpacked release of PyPI, fetched once with pip.
 *
 * @throws Error when it cannot be had, or is not what its digest says
 */
export function pythonPackage(name) {
  const { version, file, sha256 } = PACKAGES[name];
  const folder = path.join(cardsHome, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const unpacked = `${folder}.${process.pid}`;
  mkdirSync(unpacked, { recursive: true });
  try {
    const isWheel = file.endsWith('.whl');
    run('python3', [
      ...['-m', 'pip', 'download', '--quiet', '--no-deps'],
      ...['--disable-pip-version-check', '--retries', '1', '--timeout', '20'],
      ...(isWheel ? [] : ['--no-binary', name]),
      ...['--dest', unpacked, `${name}==${version}`],
    ]);
    const archive = path.join(unpacked, file);
    demandDigest(archive, sha256);
    if (isWheel) run('python3', ['-m', 'zipfile', '-e', archive, unpacked]);
    else run('tar', ['-xzf', archive, '-C', unpacked, '--strip-components=1']);
    rmSync(archive);
    if (!existsSync(folder)) renameSync(unpacked, folder);
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
  return folder;
}
