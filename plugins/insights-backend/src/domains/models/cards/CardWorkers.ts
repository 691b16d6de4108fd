import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import type { WorkerModule } from '../../../platform/threads/workerModule';
import {
  WorkerThreads,
  type ThreadCounts,
} from '../../../platform/threads/WorkerThreads';

/** So much is read in some milliseconds, less than a thread takes to begin. */
const QUICK_CHARACTERS = 8_000;

/** Works on cards: on small ones at once, on others in worker threads, so that nobody else has to wait. */
export class CardWorkers {
  readonly #threads: WorkerThreads;

  /** @param module - of the functions that are run */
  constructor(module: WorkerModule, counts: ThreadCounts) {
    this.#threads = new WorkerThreads(module, counts);
  }

  start(): void {
    this.#threads.start();
  }

  stop(): Promise<void> {
    return this.#threads.stop();
  }

  /**
   * Runs a function of the module.
   *
   * @param characters - that it reads
   * @throws Problem `calculation-too-long`
   */
  async run<Task, Result>(
    work: (task: Task) => Result,
    task: Task,
    characters: number,
  ): Promise<Result> {
    if (characters <= QUICK_CHARACTERS) return work(task);
    return calculateWithin(CALCULATION_TIMEOUT_SECONDS, signal =>
      this.#threads.run(work, task, { signal }),
    );
  }
}
