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

/** Answers of a server that is busy, or restarts. */
const PASSING = [429, 502, 503, 504];

/** Whether a status says that the server is busy, or restarts, and is to be asked again. */
export const isPassing = (status: number) => PASSING.includes(status);

/** A question that was not answered. Neither text carries a credential. */
export class MlflowError extends Error {
  name = 'MlflowError';
  /** What the server said is wrong, without what to do. */
  readonly reason: string;
  readonly howToMend: string;
  /** Of the answer, by HTTP; undefined where there was none. */
  readonly status: number | undefined;
  /** There was more of an answer than is read: less may be asked for at once. */
  readonly isTooLarge: boolean;

  constructor(
    readonly kind: MlflowErrorKind,
    reason: string,
    howToMend: string,
    options: {
      readonly cause?: unknown;
      readonly status?: number;
      readonly isTooLarge?: boolean;
    } = {},
  ) {
    super(`${reason}. ${howToMend}`, options);
    this.reason = reason;
    this.howToMend = howToMend;
    this.status = options.status;
    this.isTooLarge = options.isTooLarge === true;
  }

  /** The server gave no answer, or was busy: another time it may answer. */
  get isOfTheMoment(): boolean {
    return this.status === undefined || isPassing(this.status);
  }

  /** The server does not know such a question, as older ones do not know newer ones. */
  get isUnknownQuestion(): boolean {
    return this.status === 404 && this.kind === 'refused';
  }
}
