/** Why the history of a repository could not be read. */
export type GitFailureReason =
  /** There is no executable `git`. */
  | 'git-missing'
  | 'not-a-repository'
  | 'no-commits'
  | 'unknown-ref'
  | 'cannot-clone'
  | 'too-large'
  | 'too-slow'
  /** Git said something else. */
  | 'failed';

/** The history of a repository could not be read. Its message holds no credentials. */
export class GitFailure extends Error {
  readonly reason: GitFailureReason;

  constructor(reason: GitFailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'GitFailure';
    this.reason = reason;
  }
}
