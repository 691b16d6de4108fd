import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { home } from '../../almanac/paths.mjs';
import { installPythonPackages } from '../../almanac/pythonEnvironment.mjs';
import { say } from '../../almanac/say.mjs';

const PACKAGES = [
  'numpy==2.1.3',
  'scipy==1.14.1',
  'pymannkendall==1.4.3',
  'ruptures==1.1.9',
  'statsmodels==0.14.4',
  'statsforecast==2.0.1',
];
const AUGURS = {
  version: '0.10.2',
  archive: 'bsull-augurs-0.10.2.tgz',
  integrity:
    'sha512-kcla1tqrMNeE6+1hoInfxgFyLOyzMT2zTy6fwsh6Rji7OJdxVlP2mPzZPZgmd92vOcG46VVBcyptU/y2YYcKpw==',
};

/**
 * A Python that has the peers: the one that `ALMANAC_PYTHON` names, or one of our own in `.almanac/programs`, into which pip
 * installs them once.
 *
 * @throws Error that says why there is none
 */
export function pythonWithPeers() {
  const { ALMANAC_PYTHON: own } = process.env;
  if (own) return own;
  const digest = createHash('sha256').update(PACKAGES.join()).digest('hex');
  const folder = path.join(home, 'programs', `peers-${digest.slice(0, 8)}`);
  const python = path.join(folder, 'bin/python');
  const stamp = path.join(folder, 'all-is-there');
  if (existsSync(stamp)) return python;
  say('installing the Python packages that kernels are compared with (once)');
  if (!installPythonPackages(folder, PACKAGES))
    throw new Error(
      'the packages could not be installed: that needs Python 3 with venv, and PyPI; ALMANAC_PYTHON names one that has them',
    );
  writeFileSync(stamp, PACKAGES.join('\n'));
  return python;
}

/**
 * The folder of the npm package `@bsull/augurs`, fetched once.
 *
 * @throws Error when it cannot be had, or is not what its digest says
 */
export function augursPackage() {
  const { version, archive, integrity } = AUGURS;
  const folder = path.join(home, 'programs', `augurs-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    run('npm', ['pack', `@bsull/augurs@${version}`, '--silent'], fresh);
    const packed = path.join(fresh, archive);
    const digest = createHash('sha512')
      .update(readFileSync(packed))
      .digest('base64');
    if (`sha512-${digest}` !== integrity)
      throw new Error(`${archive} is not what it was: ${digest}`);
    run('tar', ['-xzf', packed, '--strip-components=1'], fresh);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function run(program, args, cwd) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'ignore' });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args[0]} ended with ${status}`);
}
