import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const SERVE = path.resolve(__dirname, '../../../../tools/prometheus/serve.mjs');

/**
 * A real Prometheus with the samples of a test.
 *
 * @param options see tools/prometheus/serve.mjs
 * @throws Error that says how to get Prometheus where it is missing
 */
export async function realPrometheus(options: object) {
  const server = spawn(process.execPath, [SERVE, JSON.stringify(options)], {
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
    /** What PromQL says at one moment: values by the labels of their series as JSON. */
    async ask(query: string, seconds: number) {
      const answer = await fetch(`${url}/api/v1/query`, {
        method: 'POST',
        body: new URLSearchParams({ query, time: String(seconds) }),
      });
      const { data } = await answer.json();
      return data.result as {
        metric: Record<string, string>;
        value: [number, string];
        values: [number, string][];
      }[];
    },
    async stop() {
      server.stdin.end();
      await ended;
    },
  };
}
