import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder with clones on this machine. */
export function createClones() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'manifests-')));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    clone: (name: string) => createClone(folder, name),
  };
}

function createClone(folder: string, name: string) {
  const root = path.join(folder, name);
  mkdirSync(root);
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...{ PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
        ...{ GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
        ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' },
        ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
      },
    }).trim();
  git('', 'init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    /** Writes files, or removes those that are null, and commits that; the id of the commit. */
    commit(day: string, files: Record<string, string | object | null>) {
      const at = `${day}T12:00:00Z`;
      for (const [file, content] of Object.entries(files)) {
        const target = path.join(root, file);
        mkdirSync(path.dirname(target), { recursive: true });
        if (content === null) rmSync(target);
        else writeFileSync(target, textOf(content));
      }
      git(at, 'add', '--all');
      git(at, 'commit', '--quiet', '--allow-empty', '--message', day);
      return git(at, 'rev-parse', 'HEAD');
    },
  };
}

function textOf(content: string | object): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}
