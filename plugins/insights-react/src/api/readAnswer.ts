import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { WHOLE, type Shape } from './shapes/Shape';
import { UnreadableAnswerError } from './UnreadableAnswerError';

/**
 * Holds an answer to its shape before a page sees it.
 *
 * @param shape - of the very type that is asked for, or it does not compile
 * @throws UnreadableAnswerError where it has another shape, or is no JSON: a sign-in page, the page of a proxy
 */
export async function readAnswer<Answer>(
  shape: NoInfer<Shape<Answer>>,
  asked: Promise<Answer>,
): Promise<Answer> {
  const answer = await asked.catch(cause => {
    throw isNoJson(cause)
      ? new UnreadableAnswerError(undefined, { cause })
      : cause;
  });
  const fault = shape(answer, WHOLE);
  if (fault !== undefined) throw new UnreadableAnswerError(fault);
  return answer;
}

/** By its name: an error of another realm is of another class. A success without a body is no JSON, either. */
function isNoJson(cause: unknown): boolean {
  if (cause instanceof ProblemError) return cause.status < 300;
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'name' in cause &&
    cause.name === 'SyntaxError'
  );
}
