import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { AnalysisRunner } from './AnalysisRunner';
import {
  analysePosted,
  analyseSubjects,
  judgePast,
  ping,
} from './analysisTasks';
import type { PastVerdictsRequest } from './model/pastVerdicts';
import type { TrendInput, TrendOptions } from './model/TrendInput';
import { workerModule } from './workerModule';

type RunOptions = NonNullable<Parameters<Piscina['run']>[1]>;

/** Time for a thread to load; compiling the sources of a checkout takes longest. */
const START_TIMEOUT_MILLISECONDS = 30_000;

/** Calculates in worker threads. */
export class PiscinaAnalysisRunner implements AnalysisRunner {
  readonly parallelism: number;
  private pool: Piscina | undefined;

  /** @param workers - threads; all cores but one when left out */
  constructor(workers?: number) {
    this.parallelism = workers ?? Math.max(1, availableParallelism() - 1);
  }

  async start(): Promise<void> {
    const { filename, execArgv } = workerModule();
    this.pool = new Piscina({
      filename,
      execArgv,
      minThreads: 1,
      maxThreads: this.parallelism,
    });
    try {
      const signal = AbortSignal.timeout(START_TIMEOUT_MILLISECONDS);
      await this.run(ping, {}, [], signal);
    } catch (cause) {
      await this.stop();
      throw new Error(
        `Trend analysis has no worker threads: ${filename} could not be started as one`,
        { cause },
      );
    }
  }

  async stop(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    await pool?.destroy();
  }

  analyseSubjects(inputs: readonly TrendInput[], computedAt: string) {
    const task = { inputs, computedAt };
    return this.run(analyseSubjects, task, inputs.flatMap(buffersOf));
  }

  analysePosted(
    inputs: readonly TrendInput[],
    options: TrendOptions,
    computedAt: string,
    signal: AbortSignal,
  ) {
    const task = { inputs, options, computedAt };
    return this.run(analysePosted, task, inputs.flatMap(buffersOf), signal);
  }

  pastVerdicts(requests: readonly PastVerdictsRequest[]) {
    return this.run(judgePast, { requests }, []);
  }

  /** Runs one of the tasks; its function names it, and keeps the module in the build. */
  private async run<Task, Result>(
    { name }: (task: Task) => Result,
    task: Task,
    transferList: readonly ArrayBuffer[],
    signal?: AbortSignal,
  ): Promise<Result> {
    if (!this.pool) throw new Error('The worker threads are not running');
    return this.pool.run(task, {
      name,
      signal,
      // Piscina wants an array; its types take the overload of postMessage that does not.
      transferList: transferList as unknown as RunOptions['transferList'],
    });
  }
}

/** The memory of a series and its members, each once; handed over to the thread, not copied. */
function buffersOf(input: TrendInput): ArrayBuffer[] {
  const buffers = [input, ...input.members].map(({ values }) => values.buffer);
  return [...new Set(buffers)].filter(buffer => buffer instanceof ArrayBuffer);
}
