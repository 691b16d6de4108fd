import type { Request } from 'express';

/**
 * Path and query of a request as they were sent. Only the first `?` parts them: a query may hold more (RFC 3986, 3.4).
 */
export function requestUrl({ originalUrl }: Pick<Request, 'originalUrl'>): {
  path: string;
  query: URLSearchParams;
} {
  const [path] = originalUrl.split('?', 1);
  return {
    path,
    query: new URLSearchParams(originalUrl.slice(path.length + 1)),
  };
}
