import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contractsHome } from './home.mjs';
import { OPENAPI_DIFF } from './javaCases.mjs';

const MOST_MILLISECONDS = 120_000;

function git(folder, ...args) {
  const { status, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: MOST_MILLISECONDS,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim());
}

/**
 * The folder that has OpenAPITools/openapi-diff at the commit whose expectations are listed, as `openapi-diff`, fetched once.
 *
 * @throws when it cannot be had
 */
export function openApiDiffCheckout() {
  const { repository, commit } = OPENAPI_DIFF;
  const folder = path.join(
    contractsHome,
    `openapi-diff-${commit.slice(0, 12)}`,
  );
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}`;
  const sources = path.join(part, 'openapi-diff');
  mkdirSync(sources, { recursive: true });
  try {
    git(sources, 'init', '--quiet');
    git(sources, 'fetch', '--quiet', '--depth', '1', repository, commit);
    git(sources, 'checkout', '--quiet', 'FETCH_HEAD');
    // Another process can have been faster; its checkout is the same.
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return folder;
}
