import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import { workerModule } from '../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../platform/threads/WorkerThreads';
import type { ComparedContract } from '../model/compareContracts';
import { compareTexts, type ContractsToCompare } from './contractWork';

/** So much takes some milliseconds, however it is written, which is less than a thread takes to begin. */
const QUICK_CHARACTERS = 5_000;

/** Definitions change seldom; a thread waits for the next one for a minute. */
const THREADS = { minThreads: 0, maxThreads: 1, idleTimeout: 60_000 };

/** Reads and compares definitions: small ones at once, others in a worker thread, since a large one takes a second. */
export class ContractWorkers {
  readonly #threads = new WorkerThreads(
    workerModule(__filename, 'contractWork'),
    THREADS,
  );

  start(): void {
    this.#threads.start();
  }

  stop(): Promise<void> {
    return this.#threads.stop();
  }

  /**
   * Reads the second definition, and tells what changed since the first.
   *
   * @throws Problem `calculation-too-long`
   */
  async compare(task: ContractsToCompare): Promise<ComparedContract> {
    const { before, after } = task;
    const characters =
      after.definition.length + (before?.definition.length ?? 0);
    if (characters <= QUICK_CHARACTERS) return compareTexts(task);
    return calculateWithin(CALCULATION_TIMEOUT_SECONDS, signal =>
      this.#threads.run(compareTexts, task, { signal }),
    );
  }
}
