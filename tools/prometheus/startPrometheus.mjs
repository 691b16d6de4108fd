import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../almanac/ports.mjs';
import { importOpenMetrics } from './importOpenMetrics.mjs';
import { prometheusProgram } from './prometheusPrograms.mjs';

const GIVE_UP_SECONDS = 60;
const END_SECONDS = 10;

async function configurationFile(
  directory,
  { ruleFiles, scrape, extraConfig },
) {
  const file = path.join(directory, 'prometheus.yml');
  const configuration = {
    ...extraConfig,
    rule_files: ruleFiles.map(rules => path.resolve(rules)),
    scrape_configs: scrape,
  };
  // JSON is YAML.
  await writeFile(file, JSON.stringify(configuration, null, 2));
  return file;
}

function spawnPrometheus({ configuration, data, port, retention, flags }) {
  const said = [];
  const server = spawn(
    prometheusProgram('prometheus'),
    [
      `--config.file=${configuration}`,
      `--storage.tsdb.path=${data}`,
      `--storage.tsdb.retention.time=${retention}`,
      // Both alike: no compaction that takes the processor from what is measured.
      '--storage.tsdb.min-block-duration=2h',
      '--storage.tsdb.max-block-duration=2h',
      `--web.listen-address=127.0.0.1:${port}`,
      '--web.enable-lifecycle',
      '--log.level=warn',
      ...flags,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  server.stderr.on('data', part => said.push(part));
  return { server, said };
}

async function untilReady(url, { server, said }) {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (answer?.ok) return;
    const waited = (performance.now() - began) / 1000;
    if (server.exitCode !== null || waited > GIVE_UP_SECONDS) {
      throw new Error(`Prometheus did not start: ${said.join('').trim()}`);
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
 * Starts a real Prometheus on a loopback port. Its data directory goes when it stops, unless it was named.
 *
 * @param openMetrics samples that it has from the start: path of an OpenMetrics text file, or an iterable of its text
 *   (see `requestCounters`); none when left out
 * @param ruleFiles paths of rule files
 * @param scrape `scrape_configs`, as objects
 * @param extraConfig the other keys of Prometheus' configuration, e.g. `{ global: { scrape_interval: '1s' } }`
 * @param retention how long samples are kept, as Prometheus writes durations
 * @param flags further arguments of the command line
 * @param port a free one when left out
 * @param dataDirectory one that is there already, so that another Prometheus can go on with what is in it
 * @returns where it answers, its process id, and a function that ends it by a signal (SIGTERM when left out) and removes
 *   the data that are its own
 * @throws Error when the programs are missing or it does not get ready
 */
export async function startPrometheus({
  openMetrics,
  ruleFiles = [],
  scrape = [],
  extraConfig = {},
  retention = '100y',
  flags = [],
  port,
  dataDirectory,
} = {}) {
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-prometheus-'));
  const removeAll = () => rm(directory, { recursive: true, force: true });
  let started;
  try {
    const data = dataDirectory ?? path.join(directory, 'data');
    await mkdir(data, { recursive: true });
    if (openMetrics !== undefined) await importOpenMetrics(openMetrics, data);
    const configuration = await configurationFile(directory, {
      ruleFiles,
      scrape,
      extraConfig,
    });
    const listensOn = port ?? (await freePort());
    const url = `http://127.0.0.1:${listensOn}`;
    started = spawnPrometheus({
      configuration,
      data,
      port: listensOn,
      retention,
      flags,
    });
    await untilReady(url, started);
    const { server } = started;
    return {
      url,
      pid: server.pid,
      async stop(signal) {
        await end(server, signal);
        await removeAll();
      },
    };
  } catch (error) {
    if (started) await end(started.server);
    await removeAll();
    throw error;
  }
}
