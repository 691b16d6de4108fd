/**
 * Analyses all series of an SQLite file in a process of its own, and prints as JSON what that took. Meanwhile it answers for
 * analyses, as the API does.
 *
 * Usage: node sweepProcess.mjs <directory of withDomain> <number of series> <forecasts that are kept: all, moving or none>
 */
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../figure.mjs';
import { open } from '../slo/domain.mjs';
import { SIGNAL, topicOf } from './fillSeries.mjs';

const ASKED_EACH_MS = 100;
const RESOLUTION_MS = 5;
const [, , directory, count, forecasts] = process.argv;

const domain = (await import(path.join(directory, 'domain.cjs'))).default;
const database = await open(domain.knex, path.join(directory, 'bench.sqlite'));
await forgetAnalyses();
const clock = { now: () => new Date() };
const logger = { debug() {}, info() {}, warn: console.error };
logger.error = (message, error) => {
  throw error ?? new Error(message);
};
const signals = domain.createSignalsDomain({
  ...{ database, clock, radarsOfTopic: async () => [] },
}).service;
const trends = domain.createTrendsDomain({
  ...{ database, clock, logger, signals },
  forecastsOf: () => forecasts,
});
await trends.start({ scheduleTask: async () => {} });

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
let isOver = false;
const swept = new Promise(resolve => {
  trends.service.onAnalysed(async () => resolve());
});
delay.enable();
const began = performance.now();
const usedBefore = process.cpuUsage();
trends.service.wake();
const asked = askMeanwhile();
await swept;
const seconds = (performance.now() - began) / 1_000;
const used = process.cpuUsage(usedBefore);
delay.disable();
isOver = true;

const queue = await trends.service.queueState();
const rows = await database('analyses')
  .join('analysis_results', {
    'analysis_results.signal_id': 'analyses.signal_id',
    'analysis_results.topic_id': 'analyses.topic_id',
  })
  .select('verdict', database.raw('length(result) as bytes'))
  .orderBy('analyses.topic_id');
process.stdout.write(
  JSON.stringify({
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    failed: queue.failed,
    peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    delayP99Milliseconds: delay.percentile(99) / 1e6,
    apiP95Milliseconds: percentile(await asked, 0.95),
    keptBytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) / rows.length,
    verdicts: rows.map(({ verdict }) => verdict),
  }),
);
await trends.stop();
await database.destroy();

/** As if nothing had been analysed yet. */
async function forgetAnalyses() {
  await database('analyses').delete();
  await database('analysis_results').delete();
  await database('analysis_queue').delete();
  await database('sweep_state').update({ last_revision: 0 });
}

/** Asks for one analysis after the other until the sweep is over. @returns milliseconds of those that are there */
async function askMeanwhile() {
  const times = [];
  for (let asks = 0; !isOver; asks += 1) {
    const began = performance.now();
    const number = (asks * 7_919) % Number(count);
    const found = await trends.service
      .getAnalysis(SIGNAL, topicOf(number))
      .catch(() => undefined);
    if (found) times.push(performance.now() - began);
    await sleep(ASKED_EACH_MS);
  }
  return times;
}
