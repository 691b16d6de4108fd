import { createServer } from 'node:net';
import { Instruction } from './say.mjs';

const listens = (port, host) =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', error => resolve(error.code !== 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });

/** @throws Instruction naming the port and what it is for, when somebody listens there already. */
export async function demandFreePort(port, purpose) {
  const free =
    (await listens(port, '127.0.0.1')) && (await listens(port, '::'));
  if (!free)
    throw new Instruction(
      `port ${port} is taken; it is needed for ${purpose}. End the program that listens there (\`lsof -i :${port}\` or \`ss -ltnp\` names it), then start again.`,
    );
}

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
