/** More is to end than one file is written of. */
export class TooManyDeprecationsError extends Error {
  /** Lines of a file. */
  readonly most: number;

  constructor(most: number) {
    super(`More than ${most} match.`);
    this.name = 'TooManyDeprecationsError';
    this.most = most;
  }
}
