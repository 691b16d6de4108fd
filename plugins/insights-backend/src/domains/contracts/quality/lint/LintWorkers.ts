import type { DeclaredRuleset } from '../rulesets/DeclaredRuleset';
import { calculateWithin } from '../../../../platform/threads/calculateWithin';
import { workerModule } from '../../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../../platform/threads/WorkerThreads';
import { checkRuleset, lintText, type TextToLint } from './lintWork';
import type { LintResult } from '../model/LintResult';

/** What a thread may take of the memory of the process; GitHub's own definition, 11 MB, needs more and is not looked at. */
const MAX_HEAP_MEGABYTES = 1_024;

/** A thread takes a second to begin, so it waits for more to do for a minute. */
const THREADS = {
  ...{ minThreads: 0, maxThreads: 1, idleTimeout: 60_000 },
  maxHeapMegabytes: MAX_HEAP_MEGABYTES,
};

/** Looks at definitions in a thread of its own, since that takes seconds, and ends when it takes too much. */
export class LintWorkers {
  readonly #timeoutSeconds: number;
  readonly #threads = new WorkerThreads(
    workerModule(__filename, 'lintWork'),
    THREADS,
  );

  constructor(timeoutSeconds: number) {
    this.#timeoutSeconds = timeoutSeconds;
  }

  start(): void {
    this.#threads.start();
  }

  stop(): Promise<void> {
    return this.#threads.stop();
  }

  /** @throws Problem `calculation-too-long`; Error where a rule fails or the memory does not suffice */
  async lint(task: TextToLint): Promise<LintResult> {
    return calculateWithin(this.#timeoutSeconds, signal =>
      this.#threads.run(lintText, task, { signal }),
    );
  }

  /** What is wrong with a ruleset of the company. */
  async check(ruleset: DeclaredRuleset): Promise<readonly string[]> {
    return calculateWithin(this.#timeoutSeconds, signal =>
      this.#threads.run(checkRuleset, ruleset, { signal }),
    );
  }
}
