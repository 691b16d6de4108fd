import { problemCatalogue, type ProblemId } from './problemCatalogue';

/** One thing that is wrong in a request. */
export interface ProblemFieldError {
  /** JSON pointer into the body (RFC 6901), or the name of a parameter. */
  readonly pointer: string;
  readonly detail: string;
}

/** What may be said about one occurrence of a problem beside its detail. */
export interface ProblemOptions {
  readonly errors?: readonly ProblemFieldError[];
  readonly cause?: unknown;
  /** Replaces the catalogue's general advice. */
  readonly howToMend?: string;
}

/** So many errors are listed at most: who sent thousands has one cause, and an answer stays small. */
export const MOST_ERRORS = 100;

/** An error that the API answers as a problem document (RFC 9457). `detail` is read by the caller: no secrets. */
export class Problem extends Error {
  readonly id: ProblemId;
  readonly errors: readonly ProblemFieldError[];
  readonly howToMend: string;

  constructor(id: ProblemId, detail: string, options: ProblemOptions = {}) {
    super(detail, { cause: options.cause });
    this.name = 'Problem';
    this.id = id;
    this.errors = (options.errors ?? []).slice(0, MOST_ERRORS);
    this.howToMend = options.howToMend ?? problemCatalogue[id].howToMend;
  }

  /** HTTP status of the problem. */
  get status(): number {
    return problemCatalogue[this.id].status;
  }
}
