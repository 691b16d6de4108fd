import type { Http2ServerResponse } from 'node:http2';
import { Code } from '@connectrpc/connect';

/** Refuses a call before it is one, by an answer of trailers alone. */
export function refuseCall(
  response: Http2ServerResponse,
  code: Code,
  message: string,
): void {
  response.writeHead(200, {
    'content-type': 'application/grpc+proto',
    'grpc-status': String(code),
    'grpc-message': encodeURIComponent(message),
  });
  response.end();
}
