import type { RequestEnd } from './RequestCounts';

/** What can be seen of an answer when its connection is done with it; nothing of who asked for what. */
export interface SeenAnswer {
  readonly method: string;
  /** Undefined where nothing was sent. */
  readonly status: number | undefined;
  /** Empty where none was sent. */
  readonly contentType: string;
  /** Whether all of it was handed over before the connection closed. */
  readonly isWhole: boolean;
  readonly milliseconds: number;
}

/** From here on it is the server's fault: RFC 9110, section 15.6. */
const FIRST_SERVER_ERROR = 500;

/** What the portal answers once something happened, which can take a minute: long polling. */
const ACCEPTED = 202;

/**
 * How a request ended; undefined for those that are long on purpose, which have no latency: streams of events and long
 * polling. (WebSockets never get here: they are upgrades.)
 *
 * A client that leaves before its answer is whole is not the server's failure, unless a failure was on its way already.
 */
export function endOfRequest(answer: SeenAnswer): RequestEnd | undefined {
  const { method, status, contentType, isWhole, milliseconds } = answer;
  if (contentType.startsWith('text/event-stream')) return undefined;
  if (method === 'GET' && status === ACCEPTED) return undefined;
  if (status !== undefined && status >= FIRST_SERVER_ERROR) {
    return { outcome: 'failed', milliseconds };
  }
  return { outcome: isWhole ? 'succeeded' : 'abandoned', milliseconds };
}
