import type { Problem } from './wire';

/**
 * The backend answered with a problem document (RFC 9457).
 *
 * @public
 */
export class ProblemError extends Error {
  readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }

  /** Last segment of the problem's `type`, e.g. `no-analysis-yet`. */
  get id(): string {
    return this.problem.type.split('/').pop() ?? this.problem.type;
  }
}
