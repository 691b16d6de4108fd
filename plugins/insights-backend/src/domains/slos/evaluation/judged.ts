import { asError } from '../../../platform/asError';
import { Problem } from '../../../platform/Problem';

/**
 * What an evaluation gives.
 *
 * @throws Problem `not-evaluable` with the reason, where it fails on what is kept or defined of this SLO
 */
export async function judged<Result>(
  name: string,
  evaluation: () => Promise<Result>,
): Promise<Result> {
  try {
    return await evaluation();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      'not-evaluable',
      `The SLO "${name}" could not be evaluated: ${asError(cause).message}`,
      { cause },
    );
  }
}
