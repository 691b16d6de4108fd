import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_SECONDS = 240;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function answers(url) {
  try {
    return (await fetch(url)).status < 500;
  } catch {
    return false;
  }
}

/** Starts a portal with `yarn start` on free ports, as its user would. */
export async function startPortal({ directory }) {
  const [appPort, backendPort] = [await freePort(), await freePort()];
  const app = `http://localhost:${appPort}`;
  const backend = `http://localhost:${backendPort}`;
  writeFileSync(
    path.join(directory, 'app-config.local.yaml'),
    [
      `app: { baseUrl: '${app}' }`,
      'backend:',
      `  baseUrl: '${backend}'`,
      `  listen: { host: 127.0.0.1, port: ${backendPort} }`,
      `  cors: { origin: '${app}' }`,
      '',
    ].join('\n'),
  );
  const log = path.join(directory, 'start.log');
  const out = openSync(log, 'a');
  const child = spawn('yarn', ['start'], {
    cwd: directory,
    detached: true,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', out, out],
  });
  const ended = new Promise(resolve => child.once('exit', resolve));
  const stop = async () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // gone already
    }
    await ended;
  };
  for (let second = 0; second < READY_WITHIN_SECONDS; second += 1) {
    if (
      (await answers(app)) &&
      (await answers(`${backend}/.backstage/health/v1/readiness`))
    )
      return { url: app, stop, log };
    if (child.exitCode !== null) break;
    await sleep(1000);
  }
  await stop();
  throw new Error(
    `The portal did not start:\n${readFileSync(log, 'utf8')
      .split('\n')
      .slice(-40)
      .join('\n')}`,
  );
}
