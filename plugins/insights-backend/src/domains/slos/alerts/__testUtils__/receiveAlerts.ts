import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** One request that a webhook got. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A webhook on a free loopback port that keeps what it gets, and answers as a test says. */
export async function receiveAlerts() {
  const received: Received[] = [];
  const answer: {
    status: number;
    location?: string;
    /** Answers never. */
    hangs?: boolean;
  } = { status: 200 };
  const heard = { next: () => {} };
  const server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    received.push({ path: url, headers, body: await json(request) });
    heard.next();
    if (answer.hangs) return;
    const { status, location } = answer;
    response.writeHead(status, location ? { location } : {}).end('{}');
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answer,
    /** What came since it was last asked. */
    take: () => received.splice(0),
    /** Waits for the next request. */
    hears: () =>
      new Promise<void>(resolve => {
        heard.next = resolve;
      }),
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}
