import { setTimeout as later } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { CatalogReads } from './CatalogStanding';

const EVERY_MILLISECONDS = 3_000;
/** So often, or until nothing came for some times: a catalog that starts beside the portal brings its entities one by one. */
const MOST_LOOKS = 100;
const CALM_LOOKS = 7;

/** What looking works with. */
export interface FirstSweepsOptions {
  readonly reads: Pick<CatalogReads, 'countPresent'>;
  /** Tasks that are done at each look. */
  readonly taskIds: readonly string[];
  readonly logger: LoggerService;
  /** For tests. */
  readonly everyMilliseconds?: number;
}

/** Has the catalog looked into again and again after a start, so that a new portal is not empty for a minute. */
export class FirstSweeps {
  readonly #options: FirstSweepsOptions;
  readonly #stopping = new AbortController();
  #last: Promise<void> = Promise.resolve();

  constructor(options: FirstSweepsOptions) {
    this.#options = options;
  }

  /** Does not wait for them. */
  start(scheduler: SchedulerService): void {
    this.#last = this.#look(scheduler).catch(error => {
      if (this.#stopping.signal.aborted) return;
      const { logger } = this.#options;
      logger.warn('The first looks into the catalog ended', asError(error));
    });
  }

  /** Waits for a look that is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#last;
  }

  async #look(scheduler: SchedulerService): Promise<void> {
    const { reads, taskIds, everyMilliseconds } = this.#options;
    const { signal } = this.#stopping;
    let before = 0;
    let calm = 0;
    for (let look = 0; look < MOST_LOOKS && calm < CALM_LOOKS; look += 1) {
      await later(everyMilliseconds ?? EVERY_MILLISECONDS, undefined, {
        ...{ signal, ref: false },
      });
      for (const id of taskIds) await trigger(scheduler, id);
      const count = await reads.countPresent();
      calm = count > 0 && count === before ? calm + 1 : 0;
      before = count;
    }
  }
}

/** Has a task done now. One that is under way, or that another replica does, needs no other. */
export async function trigger(
  scheduler: SchedulerService,
  id: string,
): Promise<void> {
  try {
    await scheduler.triggerTask(id);
  } catch (error) {
    if (!['ConflictError', 'NotFoundError'].includes(asError(error).name)) {
      throw error;
    }
  }
}
