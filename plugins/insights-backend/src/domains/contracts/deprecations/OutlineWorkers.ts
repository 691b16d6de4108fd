import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import { workerModule } from '../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../platform/threads/WorkerThreads';
import type { ContractText } from '../model/ContractReading';
import type { Outline } from './model/Outline';
import { outlineText } from './outlineWork';

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

  /**
   * What a definition offers.
   *
   * @param timeoutSeconds - as long as a caller waits, when left out
   * @throws Problem `calculation-too-long`, Error for what cannot be read
   */
  async outline(
    text: ContractText,
    timeoutSeconds: number = CALCULATION_TIMEOUT_SECONDS,
  ): Promise<Outline> {
    if (text.definition.length <= QUICK_CHARACTERS) return outlineText(text);
    return calculateWithin(timeoutSeconds, signal =>
      this.#threads.run(outlineText, text, { signal }),
    );
  }
}
