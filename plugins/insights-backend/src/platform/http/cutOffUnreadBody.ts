import type { Request } from 'express';
import { hasBody } from './readJsonBody';

/** How long an answered caller may go on sending a body that nobody reads, before the line is cut. */
const LINGER_MILLISECONDS = 1000;
/** How much of it is taken meanwhile, so that a caller who sends fast costs no more. */
const LINGER_BYTES = 8 * 1024 * 1024;

/** Ends the sending of a body that nobody will read, once the answer is on its way. */
export function cutOffUnreadBody(request: Request): void {
  if (request.complete || !hasBody(request)) return;
  let taken = 0;
  request.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    if (taken > LINGER_BYTES) request.pause();
  });
  // Closing at once would reset the connection before the caller has read the answer.
  request.resume();
  const cut = setTimeout(() => request.socket.destroy(), LINGER_MILLISECONDS);
  cut.unref();
  request.once('end', () => clearTimeout(cut));
}
