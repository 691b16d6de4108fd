import type { ProblemDocument } from './ProblemError';

/**
 * Reads the body of a refused request. What comes from something before the API (a proxy, Backstage itself) has another
 * shape, and becomes a problem of type `about:blank` (RFC 9457, 4.2.1).
 */
export function readProblem(
  body: unknown,
  response: { status: number; statusText: string; url: string },
): ProblemDocument {
  if (isProblem(body)) return body;
  const { status, statusText, url } = response;
  const title = statusText || `Status ${status}`;
  const detail = backstageMessageOf(body) ?? title;
  return {
    type: 'about:blank',
    title,
    status,
    detail,
    instance: url,
    error: { name: 'Error', message: detail },
    response: { statusCode: status },
  };
}

function isProblem(body: unknown): body is ProblemDocument {
  return (
    isRecord(body) &&
    typeof body.type === 'string' &&
    typeof body.title === 'string' &&
    typeof body.status === 'number' &&
    typeof body.detail === 'string'
  );
}

function backstageMessageOf(body: unknown): string | undefined {
  if (!isRecord(body) || !isRecord(body.error)) return undefined;
  const { message } = body.error;
  return typeof message === 'string' ? message : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
