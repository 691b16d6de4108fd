import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GitCommandHistory } from './GitCommandHistory';
import type { GitRepository } from './GitHistory';
import { readMainLine } from './readMainLine';
import { readTreeChanges } from './readTreeChanges';

const folder = mkdtempSync(path.join(tmpdir(), 'main-line-'));
const { signal } = new AbortController();
let repository: GitRepository;

function git(at: string, ...args: string[]): string {
  const named = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
  const env = {
    ...{ PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at, ...named },
    ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
  };
  const where = { cwd: folder, encoding: 'utf8', env } as const;
  return execFileSync('git', args, where).trim();
}

function commit(at: string): string {
  git(at, 'add', '--all');
  git(at, 'commit', '--quiet', '--allow-empty', '--message', at);
  return git(at, 'rev-parse', 'HEAD');
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

beforeAll(async () => {
  git('', 'init', '--quiet', '--initial-branch=main');
  write('package.json', '1');
  write('web/ä b/package.json', '1');
  write('web/other.json', '1');
  commit('2025-01-01T00:00:00Z');
  commit('2025-01-02T00:00:00Z');
  git('', 'switch', '--quiet', '--create', 'side');
  write('package.json', '2');
  commit('2025-01-03T00:00:00Z');
  git('', 'switch', '--quiet', 'main');
  const merge = ['merge', '--quiet', '--no-ff', '--message', 'm', 'side'];
  git('2025-01-04T00:00:00Z', ...merge);
  rmSync(path.join(folder, 'package.json'));
  symlinkSync('web', path.join(folder, 'package.json'));
  commit('2025-01-05T00:00:00Z');
  const history = new GitCommandHistory({
    clonesDirectory: path.join(folder, 'clones'),
    ...{ mostCloneBytes: 50_000_000, mostCloneSeconds: 30 },
  });
  ({ repository } = await history.openLocal({ directory: folder }, signal));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the main line from its beginning, a merge when it came', async () => {
  const line = await repository.mainLine(signal);
  expect(line.map(({ committedAt }) => committedAt.slice(0, 10))).toEqual([
    ...['2025-01-01', '2025-01-02', '2025-01-04', '2025-01-05'],
  ]);
  expect(line.at(-1)?.commit).toBe(repository.head);
});

it('gives what differs between trees, of the paths that a glob matches', async () => {
  const line = await repository.mainLine(signal);
  const changes = await repository.changesBetween({
    trees: line.map(({ tree }) => tree),
    ...{ globs: ['**/package.json'], signal },
  });
  const blob = expect.stringMatching(/^[0-9a-f]{40}$/);
  expect(changes).toEqual([
    [
      { path: 'package.json', blob },
      { path: 'web/ä b/package.json', blob },
    ],
    [],
    [{ path: 'package.json', blob }],
    // A link is no file.
    [{ path: 'package.json', blob: null }],
  ]);
  expect(
    await repository.changesBetween({ trees: [], globs: ['*'], signal }),
  ).toEqual([]);
});

it('refuses what git does not write', () => {
  expect(() => readMainLine('what\n')).toThrow('Git wrote no commit');
  const trees = ['a'.repeat(40)];
  expect(() => readTreeChanges('what\0', trees)).toThrow('no change');
  const header = `${'b'.repeat(40)} ${'c'.repeat(40)}\n`;
  expect(() => readTreeChanges(header, trees)).toThrow('not asked for');
});
