import { weekOf } from '../weeks';

/** The last commit of a week on the main line. */
export interface WeekEnd<Commit> {
  readonly week: number;
  readonly commit: Commit;
  /** Its place on the line. */
  readonly index: number;
}

/**
 * The latest commit of each week, and the week of each commit.
 *
 * A commit is never in an earlier week than the one before it on the line, whatever the clock of its author said, and a time
 * that lies ahead is none: the commit is of the week of the one before.
 *
 * @param commits - the earliest first
 */
export function weekEnds<Commit extends { readonly committedAt: string }>(
  commits: readonly Commit[],
  now: Date,
): WeekEnd<Commit>[] {
  const ends: WeekEnd<Commit>[] = [];
  const thisWeek = weekOf(now);
  const written = commits.map(({ committedAt }) => weekOf(committedAt));
  let week = written.find(one => one <= thisWeek) ?? thisWeek;
  for (const [index, commit] of commits.entries()) {
    if (written[index] <= thisWeek) week = Math.max(week, written[index]);
    if (ends.at(-1)?.week === week) ends.pop();
    ends.push({ week, commit, index });
  }
  return ends;
}
