import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A real server on a free port of this machine. */
export interface TestServer {
  /** Asks and reads the whole answer. */
  ask(path: string, method?: string): Promise<void>;
  /** Asks, and leaves as soon as the server has done what `until` waits for. */
  leave(path: string, until: Promise<unknown>): Promise<void>;
  /** Sends anything, and waits until the line is cut. */
  send(text: string): Promise<void>;
  stop(): Promise<void>;
}

/** Serves requests, so that what Node tells of them is real. */
export async function serveRequests(
  listener: RequestListener,
): Promise<TestServer> {
  const server = createServer(listener);
  server.on('upgrade', (_request, socket) => socket.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    async ask(path, method = 'GET') {
      const answered = nextClose(server);
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      await answer.text();
      await answered;
    },
    async leave(path, until) {
      const closed = nextClose(server);
      const socket = connect({ port, host: '127.0.0.1' });
      socket.write(`GET ${path} HTTP/1.1\r\nHost: portal\r\n\r\n`);
      await until;
      socket.destroy();
      await closed;
    },
    async send(text) {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.resume();
      socket.write(text);
      await once(socket, 'close');
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The next response that is done with its connection, once all who listen to that were told. */
async function nextClose(
  server: ReturnType<typeof createServer>,
): Promise<void> {
  const [, response] = await once(server, 'request');
  if (!response.closed) await once(response, 'close');
}
