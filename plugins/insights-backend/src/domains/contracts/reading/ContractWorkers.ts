import {
  calculateWithin,
  CALCULATION_TIMEOUT_SECONDS,
} from '../../../platform/threads/calculateWithin';
import { workerModule } from '../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../platform/threads/WorkerThreads';
import type { ComparedContract } from '../model/compareContracts';
import type { ComparedLines } from '../model/lines/compareLines';
import {
  compareTextLines,
  compareTexts,
  uniformTextOf,
  type ContractLinesToCompare,
  type ContractsToCompare,
} from './contractWork';

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
   * @param timeoutSeconds - as long as a caller waits, when left out
   * @throws Problem `calculation-too-long`
   */
  compare(
    task: ContractsToCompare,
    timeoutSeconds?: number,
  ): Promise<ComparedContract> {
    return this.#run(compareTexts, task, charactersOf(task), timeoutSeconds);
  }

  /**
   * Tells which lines of two definitions differ.
   *
   * @throws Problem `calculation-too-long`
   */
  compareLines(task: ContractLinesToCompare): Promise<ComparedLines> {
    return this.#run(compareTextLines, task, charactersOf(task));
  }

  /**
   * A text as JSON of two spaces; undefined where it is neither JSON nor YAML.
   *
   * @throws Problem `calculation-too-long`
   */
  uniform(text: string): Promise<string | undefined> {
    return this.#run(uniformTextOf, text, text.length);
  }

  async #run<Task, Result>(
    work: (task: Task) => Result | Promise<Result>,
    task: Task,
    characters: number,
    timeoutSeconds: number = CALCULATION_TIMEOUT_SECONDS,
  ): Promise<Result> {
    if (characters <= QUICK_CHARACTERS) return work(task);
    return calculateWithin(timeoutSeconds, signal =>
      this.#threads.run(work, task, { signal }),
    );
  }
}

function charactersOf({ before, after }: ContractsToCompare): number {
  return after.definition.length + (before?.definition.length ?? 0);
}
