import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const GIVE_UP_SECONDS = 60;
const END_SECONDS = 10;

async function untilReady(readyUrl, server) {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(readyUrl).catch(() => undefined);
    if (answer?.ok) return;
    const waited = (performance.now() - began) / 1000;
    if (server.exitCode !== null || waited > GIVE_UP_SECONDS) {
      throw new Error('it did not get ready');
    }
    await sleep(50);
  }
}

async function end(server, signal = 'SIGTERM') {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  const late = setTimeout(() => server.kill('SIGKILL'), END_SECONDS * 1000);
  await ended;
  clearTimeout(late);
}

/**
 * Starts the program of a server and waits until it is ready.
 *
 * @param program path of it
 * @param args its arguments
 * @param readyUrl answers with 200 when it is
 * @returns its process id, and a function that ends it by a signal (SIGTERM when left out)
 * @throws Error with what it said, when it ends or is not ready in a minute
 */
export async function startServer(program, args, readyUrl) {
  const said = [];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr.on('data', part => said.push(part));
  try {
    await untilReady(readyUrl, server);
  } catch (error) {
    await end(server);
    throw new Error(`${program} did not start: ${said.join('').trim()}`, {
      cause: error,
    });
  }
  return { pid: server.pid, end: signal => end(server, signal) };
}
