import type { PathCommit } from './GitHistory';

/** Separates commits in what git writes; no hash, time or path begins with it. */
const COMMIT_MARK = '\u0001';

/** Arguments of `git log` whose output `readPathCommits` reads. */
export const PATH_COMMIT_ARGUMENTS: readonly string[] = [
  'log',
  // What the main line had at a time: a merge is what it brought, when it came.
  ...['--first-parent', '-m'],
  ...['--follow', '-M', '--raw', '-z', '--no-abbrev'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature'],
  '--format=tformat:%x01%H%x20%ct',
];

/** :modes, blobs, and what became of the file. */
const CHANGE = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
/** A file, or that there is none; a symbolic link holds a path, and a submodule nothing. */
const FILE_MODE = /^(?:100\d{3}|0+)$/;
/** The end of the year 9999: a commit may hold any number, and later ones sort before all others. */
const LATEST_SECONDS = 253_402_300_799;
const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d+)$/;

/**
 * Reads what `git log` wrote of one file, the latest commit first. A copy of another file is where the history begins. Commits
 * that make it a link, or that are of no time that there is, are passed over.
 *
 * @throws Error where it is something else
 */
export function readPathCommits(output: string): PathCommit[] {
  const commits: PathCommit[] = [];
  for (const part of output.split(COMMIT_MARK).slice(1)) {
    const [header, change, ...paths] = part.split('\0');
    const [, commit, seconds] = HEADER.exec(header) ?? [];
    if (commit === undefined) throw new Error('Git wrote no commit');
    // A merge that changed nothing of the main line.
    const [, mode, blob, kind] = CHANGE.exec((change ?? '').trim()) ?? [];
    if (blob === undefined) continue;
    if (FILE_MODE.test(mode) && Number(seconds) <= LATEST_SECONDS) {
      commits.push({
        commit,
        committedAt: new Date(Number(seconds) * 1_000).toISOString(),
        blob: kind === 'D' ? null : blob,
        path: kind === 'R' || kind === 'C' ? paths[1] : paths[0],
      });
    }
    if (kind === 'C') break;
  }
  return commits;
}
