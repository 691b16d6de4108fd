import type { Request, Response } from 'express';
import { entityTagOf, matchesEntityTag } from '../entityTag';
import type { AnsweredFile, OperationId, OperationResult } from '../operations';
import { requestUrl } from './requestUrl';

/**
 * Sends what a handler answered. A GET gets an entity tag, and 304 without a body when the caller has that answer already;
 * a page that has a next one gets a `Link` to it (RFC 8288), and a file is named (RFC 6266). An edit gets the entity tag of what it left, where it has one.
 */
export function sendAnswer<Id extends OperationId>(
  request: Request,
  response: Response,
  result: OperationResult<Id>,
): void {
  const ifNoneMatch = request.get('if-none-match');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  // A browser may keep a read, but asks each time whether it is still good.
  response.set('Cache-Control', isRead ? 'private, no-cache' : 'no-store');
  if (result.notModified) {
    const etag = result.etag ?? ifNoneMatch;
    if (etag) response.set('ETag', etag);
    response.status(304).end();
    return;
  }
  if (result.file) {
    sendFile(response, result.file, { etag: result.etag, ifNoneMatch });
    return;
  }
  const text = JSON.stringify(result.body);
  if (isRead) {
    const etag = result.etag ?? entityTagOf(text);
    response.set('ETag', etag);
    const link = nextPageLink(request, result.body);
    if (link) response.append('Link', link);
    if (matchesEntityTag(ifNoneMatch, etag)) {
      response.status(304).end();
      return;
    }
  } else if (result.etag) response.set('ETag', result.etag);
  response
    .status(result.status ?? 200)
    .type('application/json')
    .send(text);
}

/** Sends a file to be saved, not shown: it never runs as part of the portal. */
function sendFile(
  response: Response,
  { contentType, fileName, bytes }: AnsweredFile,
  { etag, ifNoneMatch }: { etag: string; ifNoneMatch: string | undefined },
): void {
  response.set('ETag', etag);
  if (matchesEntityTag(ifNoneMatch, etag)) {
    response.status(304).end();
    return;
  }
  response
    .attachment(fileName)
    .set('X-Content-Type-Options', 'nosniff')
    .type(contentType)
    .send(Buffer.from(bytes));
}

function nextPageLink(request: Request, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (!('nextCursor' in body) || typeof body.nextCursor !== 'string') {
    return undefined;
  }
  const { path, query } = requestUrl(request);
  query.set('cursor', body.nextCursor);
  return `<${path}?${query}>; rel="next"`;
}
