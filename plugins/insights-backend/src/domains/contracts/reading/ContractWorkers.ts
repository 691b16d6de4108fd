import { TextWorkers } from '../../../platform/threads/TextWorkers';
import { workerModule } from '../../../platform/threads/workerModule';
import type { Outline } from '../deprecations/model/Outline';
import type { ComparedContract } from '../model/compareContracts';
import type { ContractText } from '../model/ContractReading';
import type { ComparedLines } from '../model/lines/compareLines';
import {
  compareTextLines,
  compareTexts,
  outlineText,
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
  readonly #workers = new TextWorkers(
    workerModule(__filename, 'contractWork'),
    THREADS,
    QUICK_CHARACTERS,
  );
  readonly #mostCharacters: number | undefined;

  /** @param mostCharacters - of a definition that are read at most; as many as the readers read, when left out */
  constructor(mostCharacters?: number) {
    this.#mostCharacters = mostCharacters;
  }

  start(): void {
    this.#workers.start();
  }

  stop(): Promise<void> {
    return this.#workers.stop();
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
    return this.#workers.run(
      compareTexts,
      { ...task, mostCharacters: this.#mostCharacters },
      charactersOf(task),
      timeoutSeconds,
    );
  }

  /**
   * Tells which lines of two definitions differ.
   *
   * @throws Problem `calculation-too-long`
   */
  compareLines(task: ContractLinesToCompare): Promise<ComparedLines> {
    return this.#workers.run(
      compareTextLines,
      { ...task, mostCharacters: this.#mostCharacters },
      charactersOf(task),
    );
  }

  /**
   * What a definition offers.
   *
   * @param timeoutSeconds - as long as a caller waits, when left out
   * @throws Problem `calculation-too-long`, Error for what cannot be read
   */
  outline(text: ContractText, timeoutSeconds?: number): Promise<Outline> {
    const { length } = text.definition;
    return this.#workers.run(outlineText, text, length, timeoutSeconds);
  }

  /**
   * A text as JSON of two spaces; undefined where it is neither JSON nor YAML.
   *
   * @throws Problem `calculation-too-long`
   */
  uniform(text: string): Promise<string | undefined> {
    return this.#workers.run(uniformTextOf, text, text.length);
  }
}

function charactersOf({ before, after }: ContractsToCompare): number {
  return after.definition.length + (before?.definition.length ?? 0);
}
