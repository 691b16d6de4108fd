import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findGo } from '../../almanac/systemPrograms.mjs';
import { contractsHome } from './home.mjs';

/** The version of oasdiff whose tests are the suite and whose program is the peer, with its sum in Go's checksum database. */
export const OASDIFF = {
  name: 'oasdiff-v1.37.0',
  module: 'github.com/oasdiff/oasdiff',
  version: 'v1.37.0',
  sum: 'h1:4/KuuhVDHF7ltTYNPRvdn9IIbcPRvGRTdJxBErbD5pQ=',
};

/** @throws when Go is absent or does not end well */
export function go(args, options) {
  const program = findGo();
  if (!program) throw new Error('Go is not on the PATH');
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { ...process.env, GOFLAGS: '-mod=mod', ...options?.env },
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(
      `go ${args[0]} ended with ${status}: ${stderr.trim() || stdout}`,
    );
  return stdout;
}

/**
 * The folder of the sources of a Go module, which is not to be written to.
 *
 * @throws when it cannot be had, or is not what its sum says
 */
export function goModule({ module, version, sum }) {
  mkdirSync(contractsHome, { recursive: true });
  const said = go(['mod', 'download', '-json', `${module}@${version}`], {
    cwd: contractsHome,
  });
  const { Dir, Sum } = JSON.parse(said);
  if (Sum !== sum) throw new Error(`${module} is not what it was: ${Sum}`);
  return path.resolve(Dir);
}
