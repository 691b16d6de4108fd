import type { Http2ServerResponse } from 'node:http2';
import { Code } from '@connectrpc/connect';

/**
 * Refuses a call before it is one, by an answer of trailers alone: its headers also end the stream. Sent before the end,
 * they are no trailers to most clients, which then tell the call as one without a status.
 */
export function refuseCall(
  response: Http2ServerResponse,
  code: Code,
  message: string,
): void {
  response.setHeader('content-type', 'application/grpc+proto');
  response.setHeader('grpc-status', String(code));
  response.setHeader('grpc-message', encodeURIComponent(message));
  response.end();
}
