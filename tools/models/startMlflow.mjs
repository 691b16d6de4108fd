import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../almanac/ports.mjs';

/** Its imports alone take half a minute on a slow machine. */
const GIVE_UP_SECONDS = 180;
const END_SECONDS = 15;
/** Processes that answer. */
export const WORKERS = 1;
/** Neither jobs of language models, which are a dozen processes, nor a word to anybody. */
const ALONE = {
  MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
  MLFLOW_DISABLE_TELEMETRY: 'true',
};

/** Whether anything of a group of processes is left. */
function isAlive(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends the server and its workers, which are processes of their own. */
async function end(server) {
  const ended =
    server.exitCode === null && server.signalCode === null
      ? once(server, 'exit')
      : undefined;
  server.kill('SIGTERM');
  await Promise.race([ended, sleep(END_SECONDS * 1000)]);
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (!isAlive(server.pid)) return;
    process.kill(-server.pid, signal);
    await sleep(1000);
  }
}

async function untilReady(url, server) {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    const waited = (performance.now() - began) / 1000;
    if (server.exitCode !== null || waited > GIVE_UP_SECONDS) {
      throw new Error('it did not get ready');
    }
    await sleep(200);
  }
}

/**
 * Starts a real MLflow server on a loopback port. Its data go when it stops, unless its database was named.
 *
 * @param python an interpreter that has MLflow, see `mlflowPython`
 * @param database SQLite file that is there already; an empty one of its own when left out
 * @param environment further variables of its environment
 * @returns where it answers, its process id, and a function that ends it and its workers
 * @throws Error with what it said when it does not get ready
 */
export async function startMlflow({ python, database, environment = {} }) {
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-mlflow-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const file = database ?? path.join(directory, 'mlflow.db');
  const server = spawn(
    python,
    [
      ...['-m', 'mlflow', 'server', '--host', '127.0.0.1'],
      ...['--port', String(port), '--workers', String(WORKERS)],
      ...['--backend-store-uri', `sqlite:///${file}`],
      ...['--artifacts-destination', path.join(directory, 'artifacts')],
    ],
    {
      cwd: directory,
      // A group of its own, so that no worker is left behind.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...ALONE, ...environment },
    },
  );
  const said = [];
  server.stderr.on('data', part => {
    said.push(String(part));
    if (said.length > 50) said.shift();
  });
  const stop = async () => {
    await end(server);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server);
  } catch (error) {
    await stop();
    throw new Error(`MLflow did not start: ${said.join('').trim()}`, {
      cause: error,
    });
  }
  return { url, pid: server.pid, database: file, stop };
}
