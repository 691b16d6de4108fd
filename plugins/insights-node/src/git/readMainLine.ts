import type { MainLineCommit } from './GitHistory';

/** Arguments of git whose output `readMainLine` reads. */
export const MAIN_LINE_ARGUMENTS: readonly string[] = [
  ...['log', '--first-parent', '--reverse', '--no-color'],
  ...['--no-show-signature', '--format=tformat:%H %T %ct'],
];

const LINE = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) (-?\d+)$/;
/** The end of the year 9999: a commit may hold any number. */
const LATEST_SECONDS = 253_402_300_799;

/** Reads what git wrote of the main line. @throws Error where it is something else */
export function readMainLine(output: string): MainLineCommit[] {
  const lines = output.split('\n').filter(line => line !== '');
  return lines.map(line => {
    const [, commit, tree, written] = LINE.exec(line) ?? [];
    if (commit === undefined) throw new Error('Git wrote no commit');
    const seconds = Math.min(Math.max(Number(written), 0), LATEST_SECONDS);
    const committedAt = new Date(seconds * 1_000).toISOString();
    return { commit, tree, committedAt };
  });
}
