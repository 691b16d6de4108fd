import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from './calculateWithin';
import type { WorkerModule } from './workerModule';
import { WorkerThreads, type ThreadCounts } from './WorkerThreads';

/** So much is read in some milliseconds, less than a thread takes to begin. */
const QUICK_CHARACTERS = 8_000;

/** Works on texts: on small ones at once, on others in worker threads, so that nobody else has to wait. */
export class TextWorkers {
  readonly #threads: WorkerThreads;
  readonly #quickCharacters: number;

  /**
   * @param module - of the functions that are run
   * @param quickCharacters - texts up to this are worked on at once
   */
  constructor(
    module: WorkerModule,
    counts: ThreadCounts,
    quickCharacters: number = QUICK_CHARACTERS,
  ) {
    this.#threads = new WorkerThreads(module, counts);
    this.#quickCharacters = quickCharacters;
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
   * @param timeoutSeconds - as long as a caller waits, when left out
   * @throws Problem `calculation-too-long`
   */
  async run<Task, Result>(
    work: (task: Task) => Result | Promise<Result>,
    task: Task,
    characters: number,
    timeoutSeconds: number = CALCULATION_TIMEOUT_SECONDS,
  ): Promise<Result> {
    if (characters <= this.#quickCharacters) return work(task);
    return calculateWithin(timeoutSeconds, signal =>
      this.#threads.run(work, task, { signal }),
    );
  }
}
