import type { LoggerService } from '@backstage/backend-plugin-api';
import { calculateWithin } from '../../../../platform/threads/calculateWithin';
import { workerModule } from '../../../../platform/threads/workerModule';
import { WorkerThreads } from '../../../../platform/threads/WorkerThreads';
import type {
  CoverageResult,
  LintResult,
  RuleFailure,
} from '../model/LintResult';
import { sizeOf } from '../model/sizeOf';
import type { DeclaredRuleset } from '../rulesets/DeclaredRuleset';
import {
  checkRuleset,
  coverText,
  lintText,
  type TextToCover,
  type TextToLint,
} from './lintWork';

/** What rules may take where nobody waits: large definitions take minutes. */
export const BACKGROUND_SECONDS = 180;

/** What a thread may take of the memory of the process; GitHub's own definition, 11 MB, needs half of it. */
const MAX_HEAP_MEGABYTES = 1_024;

/** A thread takes a second to begin, so it waits for more to do for a minute. */
const THREADS = { minThreads: 0, maxThreads: 1, idleTimeout: 60_000 };

/** As worker threads end where their memory does not suffice. */
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Looks at definitions in a thread of its own, since that takes seconds; the thread ends when it takes too much, and nothing else. */
export class LintWorkers {
  readonly #timeoutSeconds: number;
  readonly #logger: LoggerService;
  readonly #maxHeapMegabytes: number;
  readonly #threads: WorkerThreads;

  /** @param maxHeapMegabytes - less than in a portal, for tests */
  constructor(
    timeoutSeconds: number,
    logger: LoggerService,
    maxHeapMegabytes = MAX_HEAP_MEGABYTES,
  ) {
    this.#timeoutSeconds = timeoutSeconds;
    this.#logger = logger;
    this.#maxHeapMegabytes = maxHeapMegabytes;
    this.#threads = new WorkerThreads(workerModule(__filename, 'lintWork'), {
      ...{ ...THREADS, maxHeapMegabytes },
    });
  }

  start(): void {
    this.#threads.start();
  }

  stop(): Promise<void> {
    return this.#threads.stop();
  }

  /**
   * What rules say of a definition. Why one could not look everywhere is logged.
   *
   * @param timeoutSeconds - less than others take
   * @throws Problem `calculation-too-long`; Error in words where a rule fails or the memory does not suffice
   */
  async lint(
    task: TextToLint,
    timeoutSeconds = this.#timeoutSeconds,
  ): Promise<LintResult> {
    try {
      const { failures = [], ...result } = await calculateWithin(
        timeoutSeconds,
        signal => this.#threads.run(lintText, task, { signal }),
      );
      this.#logFailures(failures);
      return result;
    } catch (cause) {
      if (!isOutOfMemory(cause)) throw cause;
      throw new Error(this.#tooLarge(task.definition), { cause });
    }
  }

  /** What is told of a definition without rules. @throws Problem `calculation-too-long` */
  async cover(
    task: TextToCover,
    timeoutSeconds = this.#timeoutSeconds,
  ): Promise<CoverageResult> {
    return calculateWithin(timeoutSeconds, signal =>
      this.#threads.run(coverText, task, { signal }),
    );
  }

  /** What is wrong with a ruleset of the company. */
  async check(ruleset: DeclaredRuleset): Promise<readonly string[]> {
    return calculateWithin(this.#timeoutSeconds, signal =>
      this.#threads.run(checkRuleset, ruleset, { signal }),
    );
  }

  #logFailures(failures: readonly RuleFailure[]): void {
    if (failures.length === 0) return;
    const causes = failures.map(({ ruleId, cause }) => `${ruleId}: ${cause}`);
    this.#logger.warn(
      `Rules could not look at some places of a definition: ${causes.join(
        '; ',
      )}`,
    );
  }

  #tooLarge(definition: string): string {
    const least = this.#maxHeapMegabytes.toLocaleString('en');
    return `It has ${sizeOf(
      definition,
    )}, and rules need more than the ${least} MB of memory that they may take for one definition. Split it into several APIs to have it looked at.`;
  }
}

/** By its code alone: it comes from another thread. */
function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === OUT_OF_MEMORY
  );
}
