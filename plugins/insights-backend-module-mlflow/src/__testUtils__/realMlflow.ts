import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = path.resolve(__dirname, '../../../../tools/models/mlflow.mjs');

/**
 * Why no real MLflow can be started here; undefined where one can.
 *
 * @throws Error with the reason where `ALMANAC_DEMANDS_MLFLOW` asks for one
 */
export function whyNoMlflow(): string | undefined {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, '--check'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr.trim());
  const { missing }: { missing?: string } = JSON.parse(stdout);
  return missing;
}

/**
 * A real MLflow with the models of tools/models/train.py.
 *
 * @throws Error that says why it did not start
 */
export async function realMlflow() {
  const server = spawn(process.execPath, [PROGRAM, '--train'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  server.stderr.on('data', part => complaints.push(String(part)));
  const ended = once(server, 'exit');
  const [line] = await Promise.race([
    once(createInterface(server.stdout), 'line'),
    ended.then(() => []),
  ]);
  if (line === undefined) throw new Error(complaints.join('').trim());
  const { url }: { url: string } = JSON.parse(line);
  return {
    url,
    /** Changes something by its REST API. */
    async change(method: string, what: string, body: object) {
      const answer = await fetch(`${url}/api/2.0/mlflow/${what}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${what}: ${text}`);
    },
    async stop() {
      server.stdin.end();
      await ended;
    },
  };
}
