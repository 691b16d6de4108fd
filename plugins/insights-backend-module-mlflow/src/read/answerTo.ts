import { MlflowError } from '../http/MlflowError';

/** What becomes of a question that was not answered. */
export interface Unanswered {
  /** Whether there is nothing to be read. */
  readonly isNone: (error: MlflowError) => boolean;
  /** Whether the run fails. */
  readonly isThrown: (error: MlflowError) => boolean;
}

/** Of lists. */
export const LISTING: Unanswered = {
  isNone: error => error.kind === 'missing' || error.isUnknownQuestion,
  isThrown: error => error.isOfTheMoment,
};

/**
 * Of what is in files, which may be anything, so that answers tell less. An answer that stays as it is, such as one that is too
 * large or leads elsewhere, is of that file: it would end every run.
 */
export const CONTENT: Unanswered = {
  isNone: ({ kind }) => kind === 'missing' || kind === 'refused',
  isThrown: error => error.isOfTheMoment,
};

/**
 * An answer; undefined where there is none, or why it was not given.
 *
 * @throws MlflowError where the run fails
 */
export async function answerTo<T>(
  ask: () => Promise<T>,
  { isNone, isThrown }: Unanswered,
): Promise<T | MlflowError | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof MlflowError)) throw error;
    if (isNone(error)) return undefined;
    if (isThrown(error)) throw error;
    return error;
  }
}
