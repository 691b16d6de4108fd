import { Piscina } from 'piscina';
import type { WorkerModule } from './workerModule';

type RunOptions = NonNullable<Parameters<Piscina['run']>[1]>;

/** What to hand over and when to give up. */
export interface ThreadOptions {
  /** Memory that the thread takes over, not a copy. */
  readonly transferList?: readonly ArrayBuffer[];
  readonly signal?: AbortSignal;
}

/** How many threads there are. */
export interface ThreadCounts {
  /** Kept while there is nothing to do. */
  readonly minThreads: number;
  readonly maxThreads: number;
  /** How long the others wait for more to do; 0 when left out. */
  readonly idleTimeout?: number;
  /** What one may take of memory before it is ended; bound by the process alone when left out. */
  readonly maxHeapMegabytes?: number;
}

/** Threads that run the functions of one module, so that they do not hold up the API. */
export class WorkerThreads {
  private pool: Piscina | undefined;

  constructor(
    private readonly module: WorkerModule,
    private readonly counts: ThreadCounts,
  ) {}

  start(): void {
    const { maxHeapMegabytes, ...counts } = this.counts;
    this.pool = new Piscina({
      ...this.module,
      ...counts,
      ...(maxHeapMegabytes !== undefined && {
        resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes },
      }),
    });
  }

  async stop(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    await pool?.destroy();
  }

  /**
   * Runs a function of the module, which is found there by its name.
   *
   * @param task - plain data, as is the result
   */
  async run<Task, Result>(
    { name }: (task: Task) => Result,
    task: Task,
    { transferList = [], signal }: ThreadOptions = {},
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
