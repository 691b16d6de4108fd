import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { freePort } from '../almanac/ports.mjs';
import { startServer } from './startServer.mjs';

async function post(url, options) {
  const answer = await fetch(url, { method: 'POST', ...options });
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
}

/**
 * Starts a real VictoriaMetrics of one node on a loopback port. Its data directory goes when it stops.
 *
 * @param openMetrics samples that it has from the start, as an iterable of text in the OpenMetrics format
 * @param programs directory of `victoria-metrics`
 * @returns where it answers, and a function that ends it
 */
export async function startVictoriaMetrics({ openMetrics, programs }) {
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-victoria-'));
  const removeAll = () => rm(directory, { recursive: true, force: true });
  let server;
  try {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    server = await startServer(
      path.join(programs, 'victoria-metrics'),
      [
        `-httpListenAddr=127.0.0.1:${port}`,
        `-storageDataPath=${directory}`,
        '-retentionPeriod=100y',
        '-loggerLevel=ERROR',
      ],
      `${url}/health`,
    );
    await post(`${url}/api/v1/import/prometheus`, {
      body: Readable.toWeb(Readable.from(openMetrics)),
      duplex: 'half',
    });
    // What came in is found from then on.
    await post(`${url}/internal/force_flush`);
    return {
      url,
      async stop() {
        await server.end();
        await removeAll();
      },
    };
  } catch (error) {
    await server?.end();
    await removeAll();
    throw error;
  }
}
