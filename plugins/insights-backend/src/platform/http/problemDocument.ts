import type { components } from '@almanac/backstage-plugin-insights-common';
import { API_PATH } from '../apiPath';
import { Problem } from '../Problem';
import { problemCatalogue, type ProblemId } from '../problemCatalogue';

/** Media type of a problem document (RFC 9457, 3). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Problem ids for the errors that Backstage's own services throw, by name. */
const problemOfBackstageError: Readonly<Record<string, ProblemId>> = {
  AuthenticationError: 'unauthenticated',
  ConflictError: 'conflict',
  InputError: 'invalid-request',
  NotAllowedError: 'forbidden',
  NotFoundError: 'not-found',
  ServiceUnavailableError: 'unavailable',
};

/** Names by which Backstage's clients know errors, by status. */
const backstageNameOfStatus: Readonly<Record<number, string>> = {
  400: 'InputError',
  401: 'AuthenticationError',
  403: 'NotAllowedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  503: 'ServiceUnavailableError',
};

/** Name by which Backstage's clients know a problem. */
export function backstageErrorName({ status }: Problem): string {
  return backstageNameOfStatus[status] ?? 'Error';
}

/** The stable `type` of a kind of problem; it resolves to a description. */
export function problemTypeOf(id: ProblemId): string {
  return `${API_PATH}/problems/${id}`;
}

/** Turns whatever was thrown into a problem. What nobody foresaw tells the caller nothing but that. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const id = error instanceof Error && problemOfBackstageError[error.name];
  if (id) return new Problem(id, messageOf(error), { cause: error });
  if (isMalformedPath(error)) {
    return new Problem('invalid-request', 'The path is not a valid URI.', {
      cause: error,
    });
  }
  return new Problem('internal-error', 'The request could not be answered.', {
    cause: error,
  });
}

/**
 * Presents a problem as RFC 9457 asks, with Backstage's `error` and `response` beside it.
 *
 * @param occurrence - path of the request, and its trace id
 */
export function presentProblem(
  problem: Problem,
  occurrence: { instance: string; traceId: string },
): components['schemas']['Problem'] {
  const { title, status } = problemCatalogue[problem.id];
  return {
    type: problemTypeOf(problem.id),
    title,
    status,
    detail: problem.message,
    instance: occurrence.instance,
    traceId: occurrence.traceId,
    howToMend: problem.howToMend,
    ...(problem.errors.length > 0 && { errors: [...problem.errors] }),
    error: {
      name: backstageErrorName(problem),
      message: problem.message,
    },
    response: { statusCode: status },
  };
}

function messageOf(error: Error): string {
  return error.message === '' ? error.name : error.message;
}

function isMalformedPath(error: unknown): boolean {
  return error instanceof URIError;
}
