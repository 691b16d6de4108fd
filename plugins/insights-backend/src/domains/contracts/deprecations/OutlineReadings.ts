import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { Outline } from './model/Outline';
import { NO_OUTLINE } from './model/outlineOf';
import type { DueOutline, OutlinesStore } from './OutlinesStore';
import type { OutlineWorkers } from './OutlineWorkers';

/** Changes whenever an outline says more, or otherwise: all are read again then. */
const READER_VERSION = '1';

/** Definitions that are looked up at once. */
const PORTION = 20;

/** What reading works with. */
export interface OutlineReadingsOptions {
  readonly store: OutlinesStore;
  readonly workers: Pick<OutlineWorkers, 'outline'>;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Reads what current definitions offer, and what of them is to end. Doing it twice gives the same. */
export class OutlineReadings {
  readonly #options: OutlineReadingsOptions;
  readonly #stopping = new AbortController();

  constructor(options: OutlineReadingsOptions) {
    this.#options = options;
  }

  /** Reads all that is due, and what the catalog says. */
  async readDue(): Promise<void> {
    const { store, clock } = this.#options;
    await store.takeFromCatalog(clock.now().toISOString());
    const tried = new Set<string>();
    for (;;) {
      const due = await store.due(READER_VERSION, PORTION);
      // What is due again changed meanwhile, and waits for the next time.
      if (due.every(({ snapshotId }) => tried.has(snapshotId))) return;
      for (const one of due) {
        if (this.#stopping.signal.aborted) return;
        tried.add(one.snapshotId);
        await this.#read(one);
      }
    }
  }

  /** Reads what is due of one API. */
  async readOf(entityRef: string): Promise<void> {
    const due = await this.#options.store.due(READER_VERSION, 1, entityRef);
    for (const one of due) await this.#read(one);
  }

  stop(): void {
    this.#stopping.abort();
  }

  async #read(due: DueOutline): Promise<void> {
    const { store } = this.#options;
    const definition = await store.definitionOf(due.digest);
    if (definition === undefined) return;
    const outline = await this.#outline(due, definition);
    if (outline) await store.keep(due, outline, READER_VERSION);
  }

  /** Of what cannot be read there is nothing to say; undefined while all of it ends. */
  async #outline(
    { entityRef, format }: DueOutline,
    definition: string,
  ): Promise<Outline | undefined> {
    const { workers, logger } = this.#options;
    try {
      return await workers.outline({ definition, format });
    } catch (error) {
      if (this.#stopping.signal.aborted) return undefined;
      logger.warn(
        `What the definition of ${entityRef} offers could not be read`,
        asError(error),
      );
      return NO_OUTLINE;
    }
  }
}
