import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  chmodSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GitCommandHistory } from './GitCommandHistory';
import type { GitRepository, PathCommits } from './GitHistory';
import { readPathCommits } from './readPathCommits';

const folder = mkdtempSync(path.join(tmpdir(), 'git-history-'));
const work = path.join(folder, 'work');
const touched = path.join(folder, 'touched');
const { signal } = new AbortController();

/** A commit every day from the first of January on, unless told otherwise. */
let day = 0;
function git(...args: string[]): string {
  day += 1;
  const at = new Date(Date.UTC(2026, 0, day)).toISOString();
  return execFileSync('git', args, {
    cwd: work,
    encoding: 'utf8',
    env: {
      ...{ PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
      ...{ GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
      ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' },
      ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
    },
  }).trim();
}

function write(file: string, content: string | Buffer): void {
  const at = path.join(work, file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
}

function commit(message: string): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD');
}

const history = (options: object = {}) =>
  new GitCommandHistory({
    clonesDirectory: path.join(folder, 'clones'),
    ...{ mostCloneBytes: 50_000_000, mostCloneSeconds: 30, ...options },
  });

async function textsOf(repository: GitRepository, { items }: PathCommits) {
  const blobs = items.flatMap(({ blob }) => (blob === null ? [] : [blob]));
  const texts: string[] = [];
  const request = { blobs, mostBytes: 1_000, signal };
  for await (const { text, fault } of repository.textsOf(request)) {
    texts.push(text ?? `(${fault})`);
  }
  return texts;
}

/** Keeps the repository from executing what it names. */
const PLAIN = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

const lines = (last: string) =>
  `${Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n')}\n${last}`;

beforeAll(() => {
  mkdirSync(work);
  git('init', '--quiet', '--initial-branch=main');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the history of a file in git', () => {
  it('follows a file through renames, merges, removal and return, and reads what it held', async () => {
    write('old name.yaml', lines('one'));
    commit('first');
    git('checkout', '--quiet', '-b', 'side');
    write('old name.yaml', lines('never on the main line'));
    commit('on the side');
    renameSync(path.join(work, 'old name.yaml'), path.join(work, 'naïve.yaml'));
    write('naïve.yaml', lines('two'));
    commit('renamed');
    git('checkout', '--quiet', 'main');
    write('other', 'x');
    commit('beside');
    git('merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
    const merged = git('rev-parse', 'HEAD');
    write('naïve.yaml', Buffer.from([0x61, 0, 0x62]));
    commit('binary');
    write('naïve.yaml', 'x'.repeat(2_000));
    commit('large');
    rmSync(path.join(work, 'naïve.yaml'));
    commit('removed');
    write('naïve.yaml', lines('three'));
    write('copy.yaml', lines('three'));
    commit('back');
    const { repository, root } = await history().openLocal(
      { directory: work },
      signal,
    );
    expect(root).toBe(work);
    expect(repository.isShallow).toBe(false);
    const commits = await repository.commitsOf({
      ...{ path: 'naïve.yaml', most: 20, signal },
    });
    expect(commits.isCut).toBe(false);
    expect(commits.items.map(item => [item.path, item.blob === null])).toEqual([
      ['naïve.yaml', false],
      ['naïve.yaml', true],
      ['naïve.yaml', false],
      ['naïve.yaml', false],
      ['naïve.yaml', false],
      ['old name.yaml', false],
    ]);
    // What was on the side came to the main line by the merge.
    expect(commits.items[4].commit).toBe(merged);
    expect(Date.parse(commits.items[4].committedAt)).toBeGreaterThan(
      Date.parse(commits.items[5].committedAt),
    );
    expect(await textsOf(repository, commits)).toEqual([
      lines('three'),
      '(too-large)',
      '(binary)',
      lines('two'),
      lines('one'),
    ]);
    const cut = await repository.commitsOf({
      ...{ path: 'naïve.yaml', most: 2, signal },
    });
    expect(cut).toMatchObject({ isCut: true, items: [{}, { blob: null }] });
    const later = await repository.commitsOf({
      ...{ path: 'naïve.yaml', most: 9, after: merged, signal },
    });
    expect(later.items).toHaveLength(4);
    const rewritten = await repository.commitsOf({
      ...{ path: 'naïve.yaml', most: 9, after: 'f'.repeat(40), signal },
    });
    expect(rewritten.items).toHaveLength(6);
    const read = { mostBytes: 1_000, signal };
    expect(await repository.textAtHead('copy.yaml', read)).toMatchObject({
      text: lines('three'),
    });
    expect(await repository.textAtHead('none.yaml', read)).toBeUndefined();
    expect(await repository.textAtHead('../etc', read)).toBeUndefined();
    expect(
      await repository.commitsOf({ path: 'none.yaml', most: 9, signal }),
    ).toEqual({ items: [], isCut: false });
  });

  it('passes over what is a link, and what is of no time that there is', async () => {
    write('linked.yaml', lines('linked'));
    commit('a file');
    rmSync(path.join(work, 'linked.yaml'));
    symlinkSync('/etc/hostname', path.join(work, 'linked.yaml'));
    commit('a link');
    const { repository } = await history().openLocal(
      { directory: work },
      signal,
    );
    const request = { path: 'linked.yaml', most: 9, signal };
    const { items } = await repository.commitsOf(request);
    expect(items).toMatchObject([{ path: 'linked.yaml' }]);
    const id = 'a'.repeat(40);
    const told = (seconds: string) =>
      readPathCommits(
        `\u0001${id} ${seconds}\0:000000 100644 0 ${id} A\0a.yaml\0`,
      );
    expect(told('253402300799')).toMatchObject([
      { committedAt: '9999-12-31T23:59:59.000Z' },
    ]);
    expect(told('253402300800')).toEqual([]);
    expect(told('99999999999999999')).toEqual([]);
  });

  it('executes nothing that a repository names', async () => {
    const hook = path.join(folder, 'hook.sh');
    writeFileSync(hook, `#!/bin/sh\ntouch '${touched}'\n`, { mode: 0o755 });
    for (const [key, value] of [
      ['core.fsmonitor', hook],
      ['core.pager', hook],
      ['core.sshCommand', hook],
      ['credential.helper', `!${hook}`],
      ['diff.external', hook],
      ['diff.evil.textconv', hook],
      ['gpg.program', hook],
      ['log.showSignature', 'true'],
      ['core.hooksPath', folder],
    ]) {
      git('config', key, value);
    }
    write('.gitattributes', '*.yaml diff=evil filter=evil');
    git(...PLAIN, 'add', '.gitattributes');
    git(...PLAIN, 'commit', '--quiet', '--message', 'evil');
    // It does, where it is read with its own settings.
    git('log', '--patch', '--', 'naïve.yaml');
    git('status');
    expect(existsSync(touched)).toBe(true);
    rmSync(touched, { force: true });
    const { repository } = await history().openLocal(
      { directory: work },
      signal,
    );
    const request = { path: 'naïve.yaml', most: 9, signal };
    await textsOf(repository, await repository.commitsOf(request));
    expect(existsSync(touched)).toBe(false);
  });

  it('clones what is elsewhere once, brings only what is new, and sees what was rewritten', async () => {
    const url = pathToFileURL(work).href;
    const first = await history().openRemote({ url }, signal);
    expect(first.head).toBe(git('rev-parse', 'HEAD'));
    write('naïve.yaml', lines('four'));
    git(...PLAIN, 'commit', '--quiet', '--all', '--message', 'four');
    const second = await history().openRemote({ url }, signal);
    const news = await second.commitsOf({
      ...{ path: 'naïve.yaml', most: 9, after: first.head, signal },
    });
    expect(await textsOf(second, news)).toEqual([lines('four')]);
    git(...PLAIN, 'reset', '--quiet', '--hard', 'HEAD~1');
    const third = await history().openRemote({ url, ref: 'main' }, signal);
    expect(third.head).toBe(first.head);
    expect(readdirSync(path.join(folder, 'clones'))).toHaveLength(2);
    expect(existsSync(touched)).toBe(false);
    execFileSync(
      'git',
      ['clone', '--quiet', '--depth', '1', url, path.join(folder, 'shallow')],
      { env: { PATH: process.env.PATH, HOME: folder } },
    );
    const shallow = { directory: path.join(folder, 'shallow') };
    const opened = await history().openLocal(shallow, signal);
    expect(opened.repository.isShallow).toBe(true);
  });

  it('says why it cannot be read', async () => {
    const url = pathToFileURL(work).href;
    const reasonOf = async (asked: Promise<unknown>) => {
      const error = await asked.then(
        () => undefined,
        (thrown: { reason?: string }) => thrown,
      );
      return error?.reason;
    };
    const local = (directory: string, options?: object) =>
      reasonOf(history(options).openLocal({ directory }, signal));
    const remote = (options: { url: string; ref?: string }, how?: object) =>
      reasonOf(history(how).openRemote(options, signal));
    expect(await local(folder)).toBe('not-a-repository');
    expect(await local(work, { executable: 'no-git' })).toBe('git-missing');
    expect(await remote({ url, ref: 'none' })).toBe('unknown-ref');
    expect(await remote({ url, ref: '--upload-pack=x' })).toBe('unknown-ref');
    expect(await remote({ url: 'ext::sh -c x' })).toBe('unknown-ref');
    expect(await remote({ url: `${url}-none` })).toBe('cannot-clone');
    expect(
      await remote({ url, ref: 'side' }, { mostCloneSeconds: 0.001 }),
    ).toBe('too-slow');
    const planted = path.join(folder, 'planted');
    mkdirSync(planted);
    const link = path.join(folder, 'link');
    symlinkSync(planted, link);
    expect(await remote({ url }, { clonesDirectory: link })).toBe('failed');
    expect(readdirSync(planted)).toEqual([]);
    chmodSync(planted, 0o777);
    expect(await remote({ url }, { clonesDirectory: planted })).toBe('failed');
    const empty = path.join(folder, 'empty');
    execFileSync('git', ['init', '--quiet', empty], {
      env: { PATH: process.env.PATH, HOME: folder },
    });
    expect(await local(empty)).toBe('no-commits');
  });
});
