import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** Speaks HTTP by hand, so that a test can send what no client would. */
export async function rawHttp(
  app: RequestListener,
  talk: (socket: Socket) => Promise<void>,
): Promise<{ text: string; sentBytes: number }> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  socket.on('data', data => {
    text += data;
  });
  // The line may be cut while more is sent.
  socket.on('error', () => {});
  const closed = new Promise(resolve => socket.once('close', resolve));
  await talk(socket);
  await closed;
  const sentBytes = socket.bytesWritten;
  server.close();
  return { text, sentBytes };
}

/** Writes one piece again and again, as fast as it is taken, until so many bytes are sent or the line is cut. */
export async function flood(
  socket: Socket,
  piece: string | Buffer,
  bytes: number,
): Promise<void> {
  while (socket.bytesWritten < bytes && socket.writable) {
    if (!socket.write(piece)) await drainOrClose(socket);
  }
}

function drainOrClose(socket: Socket): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}
