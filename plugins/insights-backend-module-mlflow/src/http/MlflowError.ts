/**
 * What went wrong with a question: `denied` wants other credentials; `missing` asks for what is not there; `refused` is wrong
 * by itself; `failed` is what MLflow itself says it could not do; `unavailable` is a server that does not answer as MLflow does.
 */
export type MlflowErrorKind =
  | 'denied'
  | 'missing'
  | 'refused'
  | 'failed'
  | 'unavailable';

/** A question that was not answered. Neither text carries a credential. */
export class MlflowError extends Error {
  name = 'MlflowError';
  /** What the server said is wrong, without what to do. */
  readonly reason: string;
  readonly howToMend: string;

  constructor(
    readonly kind: MlflowErrorKind,
    reason: string,
    howToMend: string,
    options: { cause?: unknown } = {},
  ) {
    super(`${reason}. ${howToMend}`, options);
    this.reason = reason;
    this.howToMend = howToMend;
  }
}
