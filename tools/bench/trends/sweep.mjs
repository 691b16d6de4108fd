import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { figure } from '../figure.mjs';
import { withDomain } from '../slo/domain.mjs';
import { fillSeries } from './fillSeries.mjs';

const MODULES = [
  '../signals/createSignalsDomain',
  '../trends/createTrendsDomain',
];
const THREADS = ['../trends/analysisTasks'];
const PROCESS = path.join(import.meta.dirname, 'sweepProcess.mjs');
/** Verdicts and sizes of all series come as one line. */
const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;
const clock = { now: () => new Date() };

/**
 * Prints what it takes to analyse so many new daily series of a year, with SQLite: from the first that is queued to the last
 * that is kept, in a process that answers for analyses meanwhile. First without any forecast, which gives every verdict; then
 * as the portal does it, with the forecasts of what moves.
 */
export const sweepFigures = (series, days) =>
  withDomain(
    MODULES,
    async ({ domain, database, directory }) => {
      const { service } = domain.createSignalsDomain({
        ...{ database, clock, radarsOfTopic: async () => [] },
      });
      await fillSeries(service, series, days);
      await database.raw('PRAGMA wal_checkpoint(TRUNCATE)');
      const { size } = statSync(path.join(directory, 'bench.sqlite'));
      figure('sweep_series', series, 'series');
      figure('series_kept_bytes', size / series, 'B');
      const screen = sweep(directory, series, 'none');
      figure('sweep_screen_seconds', screen.seconds, 's');
      figure('sweep_screen_cpu_seconds', screen.cpuSeconds, 's');
      const full = sweep(directory, series, 'moving');
      figure('sweep_full_seconds', full.seconds, 's');
      figure('sweep_full_cpu_seconds', full.cpuSeconds, 's');
      figure('sweep_peak_mb', full.peakMegabytes, 'MB');
      figure('event_loop_delay_p99_ms', full.delayP99Milliseconds, 'ms');
      figure('trend_api_in_sweep_p95_ms', full.apiP95Milliseconds, 'ms');
      figure('analysis_kept_bytes', full.keptBytes, 'B');
      figure('sweep_moving_ratio', movingShare(full.verdicts), 'ratio');
      const missed = full.verdicts.filter(
        (verdict, index) => verdict !== screen.verdicts[index],
      );
      figure('sweep_screen_missed_ratio', missed.length / series, 'ratio');
    },
    { threads: THREADS },
  );

const movingShare = verdicts =>
  verdicts.filter(verdict => verdict !== 'steady').length / verdicts.length;

function sweep(directory, series, forecasts) {
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [PROCESS, directory, String(series), forecasts],
    {
      encoding: 'utf8',
      maxBuffer: LARGEST_ANSWER_BYTES,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`the sweep ended with ${status}`);
  const swept = JSON.parse(stdout);
  if (swept.verdicts.length !== series || swept.failed > 0)
    throw new Error(`${swept.verdicts.length} of ${series} were analysed`);
  return swept;
}
