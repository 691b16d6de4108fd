import { availableParallelism } from 'node:os';
import { workerModule } from '../../platform/threads/workerModule';
import { WorkerThreads } from '../../platform/threads/WorkerThreads';
import type { AnalysisRunner } from './AnalysisRunner';
import {
  analysePeriod,
  analysePosted,
  analyseSubjects,
  backtest,
  forecastPast,
  judgePast,
  ping,
} from './analysisTasks';
import type { PastForecastsRequest } from './model/pastForecasts';
import type { PastVerdictsRequest } from './model/pastVerdicts';
import type { TrendInput, TrendOptions } from './model/TrendInput';

/** Time for a thread to load; compiling the sources of a checkout takes longest. */
const START_TIMEOUT_MILLISECONDS = 30_000;

/** On two cores, too: the thread that answers requests has little to do, and whoever asks for an analysis waits less for a thread. */
const FEWEST_THREADS = 2;

/** A third of what a thread has by default: what an analysis makes is gone at once, and stays in the caches of the processor. */
const YOUNG_HEAP_MEGABYTES = 64;

/** Calculates in worker threads. */
export class PiscinaAnalysisRunner implements AnalysisRunner {
  readonly parallelism: number;
  private readonly module = workerModule(__filename, 'analysisTasks');
  private readonly threads: WorkerThreads;

  /** @param workers - threads; all cores but one when left out, see `FEWEST_THREADS` */
  constructor(workers?: number) {
    this.parallelism =
      workers ?? Math.max(FEWEST_THREADS, availableParallelism() - 1);
    this.threads = new WorkerThreads(this.module, {
      minThreads: 1,
      maxThreads: this.parallelism,
      youngHeapMegabytes: YOUNG_HEAP_MEGABYTES,
    });
  }

  async start(): Promise<void> {
    this.threads.start();
    try {
      const signal = AbortSignal.timeout(START_TIMEOUT_MILLISECONDS);
      await this.threads.run(ping, {}, { signal });
    } catch (cause) {
      await this.stop();
      throw new Error(
        `Trend analysis has no worker threads: ${this.module.filename} could not be started as one`,
        { cause },
      );
    }
  }

  stop(): Promise<void> {
    return this.threads.stop();
  }

  analyseSubjects(
    inputs: readonly TrendInput[],
    computedAt: string,
    {
      forecasts,
      signal,
    }: Parameters<AnalysisRunner['analyseSubjects']>[2] = {},
  ) {
    const transferList = buffersOf(inputs);
    const task = { inputs, computedAt, forecasts };
    return this.threads.run(analyseSubjects, task, { transferList, signal });
  }

  analysePosted(
    inputs: readonly TrendInput[],
    options: TrendOptions,
    computedAt: string,
    signal: AbortSignal,
  ) {
    const transferList = buffersOf(inputs);
    const task = { inputs, options, computedAt };
    return this.threads.run(analysePosted, task, { transferList, signal });
  }

  analysePeriod(input: TrendInput, computedAt: string, signal: AbortSignal) {
    const transferList = buffersOf([input]);
    const task = { input, computedAt };
    return this.threads.run(analysePeriod, task, { transferList, signal });
  }

  pastVerdicts(requests: readonly PastVerdictsRequest[], signal?: AbortSignal) {
    return this.threads.run(judgePast, { requests }, { signal });
  }

  pastForecasts(
    requests: readonly PastForecastsRequest[],
    signal?: AbortSignal,
  ) {
    return this.threads.run(forecastPast, { requests }, { signal });
  }

  backtest(inputs: readonly TrendInput[]) {
    const transferList = buffersOf(inputs);
    return this.threads.run(backtest, { inputs }, { transferList });
  }
}

/** The memory of series and their members, each once; handed over to the thread, not copied. */
function buffersOf(inputs: readonly TrendInput[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBufferLike>();
  for (const { values, members } of inputs) {
    buffers.add(values.buffer);
    for (const member of members) {
      buffers.add(member.values.buffer);
      if (member.wholes) buffers.add(member.wholes.buffer);
    }
  }
  return [...buffers].filter(buffer => buffer instanceof ArrayBuffer);
}
