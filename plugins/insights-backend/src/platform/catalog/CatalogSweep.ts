import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import { asError } from '../asError';

const EVERY = { minutes: 1 };

const UNENDED = new AbortController().signal;

/** A part of a sweep. */
export interface SweepStep {
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** What is said where it fails: what stays as it was. */
  readonly failure: string;
}

/** What a sweep does, and when. */
export interface CatalogSweepOptions {
  /** Name of its task. */
  readonly id: string;
  readonly timeout: HumanDuration;
  /** How long after the start the first one begins; at once when left out. */
  readonly initialDelay?: HumanDuration;
  readonly logger: LoggerService;
  /** One after the other; one that fails does not keep the next from it. */
  readonly steps: readonly SweepStep[];
}

/** Looks into the catalog again and again, one time after the other. What fails is said once, until it goes well again. */
export class CatalogSweep {
  readonly #options: CatalogSweepOptions;
  #last: Promise<void> = Promise.resolve();
  readonly #failing = new Set<SweepStep>();

  constructor(options: CatalogSweepOptions) {
    this.#options = options;
  }

  /**
   * Does all steps once, one run at a time.
   *
   * @param signal - that another replica may do them: what is left of them is left to it
   */
  run(signal: AbortSignal = UNENDED): Promise<void> {
    this.#last = this.#last.then(() => this.#runSteps(signal));
    return this.#last;
  }

  /** Does them every minute, on one replica at a time. */
  async start(scheduler: SchedulerService): Promise<void> {
    const { id, timeout, initialDelay } = this.#options;
    await scheduler.scheduleTask({
      ...{ id, timeout, initialDelay, scope: 'global', frequency: EVERY },
      fn: signal => this.run(signal),
    });
  }

  /** Waits for a run that is under way. */
  async stop(): Promise<void> {
    await this.#last;
  }

  /** Never throws: the next run begins when this one has ended well. */
  async #runSteps(signal: AbortSignal): Promise<void> {
    const { steps, logger } = this.#options;
    for (const step of steps) {
      if (signal.aborted) return;
      try {
        await step.run(signal);
        this.#failing.delete(step);
      } catch (error) {
        if (signal.aborted) return;
        if (!this.#failing.has(step)) logger.warn(step.failure, asError(error));
        this.#failing.add(step);
      }
    }
  }
}
