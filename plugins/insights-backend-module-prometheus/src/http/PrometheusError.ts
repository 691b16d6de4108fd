/**
 * What went wrong with a question: `query` is wrong by itself; `heavy` is too much at once; `slow` had no answer in time;
 * `busy` is to be left alone for a while; `unavailable` is a server that does not answer as Prometheus does.
 */
export type PrometheusErrorKind =
  | 'query'
  | 'heavy'
  | 'slow'
  | 'busy'
  | 'unavailable';

/** A question that was not answered. The message carries no header and no credential. */
export class PrometheusError extends Error {
  name = 'PrometheusError';
  /** Whether asking again cannot help. */
  readonly isLasting: boolean;
  /** How long the server asked to be left alone. */
  readonly retryAfterSeconds?: number;

  constructor(
    readonly kind: PrometheusErrorKind,
    message: string,
    options: {
      isLasting?: boolean;
      retryAfterSeconds?: number;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.isLasting = options.isLasting ?? false;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
