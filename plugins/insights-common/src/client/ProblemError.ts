import type { components } from '../generated/api';

/** A problem document (RFC 9457), as the API answers errors. @public */
export type ProblemDocument = components['schemas']['Problem'];

/** Thrown when the API, or something before it, refuses a request. @public */
export class ProblemError extends Error {
  /** What was answered; of type `about:blank` when something before the API refused. */
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** Which kind of problem it is: last part of its `type`, e.g. `no-analysis-yet`. */
  get id(): string {
    return this.problem.type.slice(this.problem.type.lastIndexOf('/') + 1);
  }
}
