import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelCatalog } from './ModelCatalog';
import type { ModelEntitiesStore } from './ModelEntitiesStore';

/** Of the catalog only what bears the annotation is asked for. */
const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 5 };

/** What the sweep works with. */
export interface ModelLinksSyncOptions {
  readonly store: ModelEntitiesStore;
  readonly catalog: ModelCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Told of models whose entities changed. */
  readonly onChanged: (models: readonly ModelKey[]) => void;
}

/** Keeps who is tied to which model as the catalog says it. Where it does not answer, what was known stays. */
export class ModelLinksSync {
  readonly #options: ModelLinksSyncOptions;
  #last: Promise<void> = Promise.resolve();
  #isDown = false;

  constructor(options: ModelLinksSyncOptions) {
    this.#options = options;
  }

  /** Reads the catalog once, one run at a time. */
  sync(): Promise<void> {
    this.#last = this.#last.then(() => this.#sweep());
    return this.#last;
  }

  /** Reads it now and every minute, on one replica at a time. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'insights-model-links',
      scope: 'global',
      frequency: EVERY,
      timeout: TIMEOUT,
      fn: () => this.sync(),
    });
  }

  /** Waits for a run that is under way. */
  async stop(): Promise<void> {
    await this.#last;
  }

  async #sweep(): Promise<void> {
    const { store, catalog, clock, logger, onChanged } = this.#options;
    try {
      const now = clock.now();
      const changed = await store.replace(await catalog.readLinks(), now);
      this.#isDown = false;
      if (changed.length > 0) onChanged(changed);
    } catch (error) {
      if (!this.#isDown) {
        logger.warn(
          'The catalog could not be read; entities of models stay as they were',
          asError(error),
        );
      }
      this.#isDown = true;
    }
  }
}
