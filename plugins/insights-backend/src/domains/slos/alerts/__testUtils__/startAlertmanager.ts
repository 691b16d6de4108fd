import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { alertmanagerProgram } from './alertmanagerProgram';

const GIVE_UP_SECONDS = 30;

/** What `GET /api/v2/alerts` gives of an alert. */
export interface KnownAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly fingerprint: string;
  readonly generatorURL: string;
  readonly status: { readonly state: string };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

async function untilReady(url: string, server: ChildProcess, said: string[]) {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (answer?.ok) return;
    const waited = (performance.now() - began) / 1_000;
    if (server.exitCode !== null || waited > GIVE_UP_SECONDS) {
      throw new Error(`Alertmanager did not start: ${said.join('').trim()}`);
    }
    await sleep(50);
  }
}

/**
 * Starts a real Alertmanager on a free loopback port, alone, with a directory of its own that goes when it stops.
 *
 * @param receiverUrl - where it sends what it takes, as messages to a webhook
 * @throws Error when the program is missing or does not get ready
 */
export async function startAlertmanager(receiverUrl: string) {
  const program = alertmanagerProgram();
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-alerts-'));
  const configuration = path.join(directory, 'alertmanager.yml');
  const sends = { url: receiverUrl, send_resolved: true };
  const route = { receiver: 'test', group_by: ['...'], group_wait: '0s' };
  const receivers = [{ name: 'test', webhook_configs: [sends] }];
  // JSON is YAML.
  await writeFile(
    configuration,
    JSON.stringify({ route: { ...route, group_interval: '1s' }, receivers }),
  );
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const server = spawn(
    program,
    [
      `--config.file=${configuration}`,
      `--storage.path=${path.join(directory, 'data')}`,
      `--web.listen-address=${address}`,
      '--cluster.listen-address=',
      '--log.level=warn',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  server.stderr.on('data', part => said.push(String(part)));
  const stop = async () => {
    await end(server);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server, said);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    stop,
    async alerts(): Promise<KnownAlert[]> {
      return (await fetch(`${url}/api/v2/alerts`)).json();
    },
  };
}
