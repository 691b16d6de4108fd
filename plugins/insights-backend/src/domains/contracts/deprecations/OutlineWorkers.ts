import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import { workerModule } from '../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../platform/threads/WorkerThreads';
import type { ContractText } from '../model/ContractReading';
import type { Outline } from './model/Outline';
import { outlineOf } from './outlineWork';

/** So much takes some milliseconds, which is less than a thread takes to begin. */
const QUICK_CHARACTERS = 20_000;

/** Definitions change seldom. */
const THREADS = { minThreads: 0, maxThreads: 1, idleTimeout: 30_000 };

/** Reads what definitions offer: small ones at once, others in a worker thread. */
export class OutlineWorkers {
  readonly #threads = new WorkerThreads(
    workerModule(__filename, 'outlineWork'),
    THREADS,
  );

  start(): void {
    this.#threads.start();
  }

  stop(): Promise<void> {
    return this.#threads.stop();
  }

  /** @throws Problem `calculation-too-long`, Error for what cannot be read */
  async outline(text: ContractText): Promise<Outline> {
    if (text.definition.length <= QUICK_CHARACTERS) return outlineOf(text);
    return calculateWithin(CALCULATION_TIMEOUT_SECONDS, signal =>
      this.#threads.run(outlineOf, text, { signal }),
    );
  }
}
