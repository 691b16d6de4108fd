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

/** A folder for a clone on this machine, without commits at first. */
export function createClone() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'clone-')));
  const clone = path.join(folder, 'clone');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: clone,
      encoding: 'utf8',
      env: {
        ...{ PATH: process.env.PATH, HOME: folder },
        ...{ GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
        ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' },
        ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
      },
    }).trim();
  return {
    clone,
    remove,
    /** Empties it. */
    restart() {
      remove();
      mkdirSync(clone, { recursive: true });
      git('', 'init', '--quiet', '--initial-branch=main');
    },
    /** Writes files, or removes those that are null, and commits that; the id of the commit. */
    commit(at: string, files: Record<string, string | Buffer | null>) {
      for (const [name, content] of Object.entries(files)) {
        const file = path.join(clone, name);
        mkdirSync(path.dirname(file), { recursive: true });
        if (content === null) rmSync(file);
        else writeFileSync(file, content);
      }
      git(at, 'add', '--all');
      git(at, 'commit', '--quiet', '--message', at);
      return git(at, 'rev-parse', 'HEAD');
    },
  };
}
