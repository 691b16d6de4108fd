import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../almanac/ports.mjs';
import { importOpenMetrics } from './importOpenMetrics.mjs';
import { prometheusProgram } from './prometheusPrograms.mjs';
import { startServer } from './startServer.mjs';

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

function argumentsOf({ configuration, data, listensOn, retention, flags }) {
  return [
    `--config.file=${configuration}`,
    `--storage.tsdb.path=${data}`,
    `--storage.tsdb.retention.time=${retention}`,
    // Both alike: no compaction that takes the processor from what is measured.
    '--storage.tsdb.min-block-duration=2h',
    '--storage.tsdb.max-block-duration=2h',
    `--web.listen-address=127.0.0.1:${listensOn}`,
    '--web.enable-lifecycle',
    '--log.level=warn',
    ...flags,
  ];
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
 * @param programs directory of its programs, where another than the usual ones is meant
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
  programs,
} = {}) {
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-prometheus-'));
  const removeAll = () => rm(directory, { recursive: true, force: true });
  try {
    const data = dataDirectory ?? path.join(directory, 'data');
    await mkdir(data, { recursive: true });
    if (openMetrics !== undefined) {
      await importOpenMetrics(openMetrics, data, programs);
    }
    const configuration = await configurationFile(directory, {
      ruleFiles,
      scrape,
      extraConfig,
    });
    const listensOn = port ?? (await freePort());
    const url = `http://127.0.0.1:${listensOn}`;
    const { pid, end } = await startServer(
      prometheusProgram('prometheus', programs),
      argumentsOf({ configuration, data, listensOn, retention, flags }),
      `${url}/-/ready`,
    );
    return {
      url,
      pid,
      async stop(signal) {
        await end(signal);
        await removeAll();
      },
    };
  } catch (error) {
    await removeAll();
    throw error;
  }
}
