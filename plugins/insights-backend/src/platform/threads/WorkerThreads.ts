import { Piscina } from 'piscina';
import { Problem } from '../Problem';
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
  /** Memory for what is short-lived; as Node.js has it when left out. */
  readonly youngHeapMegabytes?: number;
}

/** Threads that run the functions of one module, so that they do not hold up the API. */
export class WorkerThreads {
  private pool: Piscina | undefined;
  private ended = new AbortController();
  /** Why a thread last ended without a task. */
  private lastFault: unknown;

  constructor(
    private readonly module: WorkerModule,
    private readonly counts: ThreadCounts,
  ) {}

  start(): void {
    const { maxHeapMegabytes, youngHeapMegabytes, ...counts } = this.counts;
    const pool = new Piscina({
      ...this.module,
      ...counts,
      resourceLimits: {
        maxOldGenerationSizeMb: maxHeapMegabytes,
        maxYoungGenerationSizeMb: youngHeapMegabytes,
      },
    });
    pool.on('error', cause => {
      this.lastFault = cause;
    });
    // In place of a thread that ends before it has begun the pool begins no other: what waits for one would wait for ever.
    pool.on('workerDestroy', () =>
      queueMicrotask(() => {
        if (pool.threads.length === 0 && pool.queueSize > 0) this.endWaiting();
      }),
    );
    this.pool = pool;
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
   * @throws Problem `unavailable` where no thread can begin
   */
  async run<Task, Result>(
    { name }: (task: Task) => Result,
    task: Task,
    { transferList = [], signal }: ThreadOptions = {},
  ): Promise<Result> {
    if (!this.pool) throw new Error('The worker threads are not running');
    const ended = this.ended.signal;
    try {
      return await this.pool.run(task, {
        name,
        signal: signal ? AbortSignal.any([ended, signal]) : ended,
        // Piscina wants an array; its types take the overload of postMessage that does not.
        transferList: transferList as unknown as RunOptions['transferList'],
      });
    } catch (cause) {
      if (!ended.aborted) throw cause;
      throw new Problem(
        'unavailable',
        'The portal cannot begin the threads that calculate this.',
        { cause: this.lastFault ?? cause },
      );
    }
  }

  /** Whoever comes later may find threads that begin. */
  private endWaiting(): void {
    this.ended.abort();
    this.ended = new AbortController();
  }
}

/** Whether something was not calculated as no thread could begin, which is no fault of what was to be calculated. */
export function isWithoutThreads(error: unknown): boolean {
  return error instanceof Problem && error.id === 'unavailable';
}
