import type { IncomingMessage } from 'node:http';

/** The body of a request; undefined when it has more bytes than it may. */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
    return undefined;
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  // A request that is left destroys its connection, and nobody gets the answer.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    bytes += part.length;
    if (bytes > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
