import { setTimeout as later } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { CatalogChanges } from '../../../platform/catalog/catalogChangesServiceRef';
import { trigger } from './FirstSweeps';

/** A push tells of each of its files. */
const SETTLE_MILLISECONDS = 2_000;
/** The catalog marks what changed as due and reads it after that, so the first look may have come too early. */
const REFRESH_MILLISECONDS = 12_000;

/** What looking works with. */
export interface ChangeSweepsOptions {
  readonly changes: CatalogChanges;
  /** Of what is done after a change. */
  readonly taskId: string;
  readonly logger: LoggerService;
  /** For tests. */
  readonly settleMilliseconds?: number;
  /** For tests. */
  readonly refreshMilliseconds?: number;
}

/** Has the catalog looked into when it tells of changes: soon, and again once it has read them. A burst is looked into once. */
export class ChangeSweeps {
  readonly #options: ChangeSweepsOptions;
  readonly #stopping = new AbortController();
  #isChanged = false;
  #isLooking = false;
  #last: Promise<void> = Promise.resolve();
  #unsubscribe = () => {};

  constructor(options: ChangeSweepsOptions) {
    this.#options = options;
  }

  /** The task has to be known to the scheduler. */
  start(scheduler: SchedulerService): void {
    const { changes, logger } = this.#options;
    this.#unsubscribe = changes.subscribe(() => {
      this.#isChanged = true;
      if (this.#isLooking || this.#stopping.signal.aborted) return;
      this.#last = this.#look(scheduler).catch(error => {
        if (this.#stopping.signal.aborted) return;
        logger.warn('A change in the catalog waits a minute', asError(error));
      });
    });
  }

  /** Waits for a look that is under way. */
  async stop(): Promise<void> {
    this.#unsubscribe();
    this.#stopping.abort();
    await this.#last;
  }

  async #look(scheduler: SchedulerService): Promise<void> {
    const { taskId, settleMilliseconds, refreshMilliseconds } = this.#options;
    this.#isLooking = true;
    try {
      while (this.#isChanged) {
        await this.#wait(settleMilliseconds ?? SETTLE_MILLISECONDS);
        this.#isChanged = false;
        await trigger(scheduler, taskId);
        await this.#wait(refreshMilliseconds ?? REFRESH_MILLISECONDS);
        await trigger(scheduler, taskId);
      }
    } finally {
      this.#isLooking = false;
    }
  }

  #wait(milliseconds: number): Promise<void> {
    const { signal } = this.#stopping;
    return later(milliseconds, undefined, { signal, ref: false });
  }
}
