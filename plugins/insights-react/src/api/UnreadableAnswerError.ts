/**
 * Thrown when something was answered that is not what the specification promises: another shape, or no JSON at all. The
 * message says it to who reads a page.
 *
 * @public
 */
export class UnreadableAnswerError extends Error {
  /** Where the answer has another shape, and which; undefined when it is no JSON. */
  readonly fault: string | undefined;

  constructor(fault?: string, options?: ErrorOptions) {
    super(
      fault === undefined
        ? 'Something else answered in place of the backend.'
        : `The backend answered, but not with what this page reads: ${fault}.`,
      options,
    );
    this.name = 'UnreadableAnswerError';
    this.fault = fault;
  }
}
