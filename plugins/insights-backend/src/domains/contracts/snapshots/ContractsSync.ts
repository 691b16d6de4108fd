import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { formatOfType } from '../model/ContractFormat';
import type { CatalogContract } from './CatalogContract';
import type { ContractCatalog } from './ContractCatalog';
import type { NewSnapshot } from './Snapshot';
import type { SnapshotsStore } from './SnapshotsStore';

/** Of entities that did not change, no definition is read, so that a look costs little. */
const EVERY = { minutes: 1 };
/** A catalog that starts beside it has read its files by then. */
const AFTER_START = { seconds: 15 };
const TIMEOUT = { minutes: 15 };

/** A definition can have megabytes; so many are in memory at once. */
const DEFINITIONS_AT_ONCE = 5;

/** What the sweep works with. */
export interface ContractsSyncOptions {
  readonly store: SnapshotsStore;
  readonly catalog: ContractCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Snapshots of an entity that are kept. */
  readonly keepSnapshots: number;
  /** Reads what was kept. */
  readonly onKept: () => Promise<void>;
}

/** Keeps the definitions of API entities as the catalog has them. Where it does not answer, what was known stays. */
export class ContractsSync {
  readonly #options: ContractsSyncOptions;
  #last: Promise<void> = Promise.resolve();
  #isDown = false;

  constructor(options: ContractsSyncOptions) {
    this.#options = options;
  }

  /** Reads the catalog once, one run at a time. */
  sync(): Promise<void> {
    this.#last = this.#last.then(() => this.#sweep());
    return this.#last;
  }

  /** Reads it soon and every minute, on one replica at a time. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'insights-contracts',
      scope: 'global',
      frequency: EVERY,
      initialDelay: AFTER_START,
      timeout: TIMEOUT,
      fn: () => this.sync(),
    });
  }

  /** Waits for a run that is under way. */
  async stop(): Promise<void> {
    await this.#last;
  }

  async #sweep(): Promise<void> {
    const { logger, onKept } = this.#options;
    try {
      await this.#readCatalog();
      this.#isDown = false;
    } catch (error) {
      if (!this.#isDown) {
        logger.warn(
          'The catalog could not be read; contracts of APIs stay as they were',
          asError(error),
        );
      }
      this.#isDown = true;
    }
    try {
      await onKept();
    } catch (error) {
      // A sweep that fails would be the last: the next one begins when this one has ended well.
      logger.warn(
        'What definitions of APIs changed could not be read or told; it is tried again',
        asError(error),
      );
    }
  }

  async #readCatalog(): Promise<void> {
    const { store, catalog } = this.#options;
    const present = new Set<string>();
    for await (const contracts of catalog.readContracts()) {
      for (const { entityRef } of contracts) present.add(entityRef);
      const changed = new Set(await store.takeContracts(contracts, this.#now));
      const toRead = contracts.filter(({ entityRef }) =>
        changed.has(entityRef),
      );
      for (const portion of inPortions(toRead, DEFINITIONS_AT_ONCE)) {
        await this.#keepDefinitions(portion);
      }
    }
    await store.markGone(present, this.#now);
  }

  async #keepDefinitions(contracts: readonly CatalogContract[]): Promise<void> {
    const { store, catalog } = this.#options;
    const byRef = new Map(contracts.map(one => [one.entityRef, one]));
    const definitions = await catalog.readDefinitions([...byRef.keys()]);
    for (const { entityRef, definition } of definitions) {
      const format = formatOfType(byRef.get(entityRef)?.type ?? '');
      const isKept = await this.#keep({ entityRef, definition, format });
      // The next sweep tries it again.
      if (!isKept) byRef.delete(entityRef);
    }
    await store.markRead([...byRef.values()]);
  }

  /** One that cannot be kept does not keep the others from it. */
  async #keep(
    found: Pick<NewSnapshot, 'entityRef' | 'definition' | 'format'>,
  ): Promise<boolean> {
    const { store, keepSnapshots, logger } = this.#options;
    try {
      await store.keep(
        {
          ...{ ...found, source: 'catalog' },
          ...{ publishedBy: null, revision: null, note: null },
        },
        this.#now,
        keepSnapshots,
      );
      return true;
    } catch (error) {
      logger.warn(
        `The definition of ${found.entityRef} could not be kept`,
        asError(error),
      );
      return false;
    }
  }

  get #now(): string {
    return this.#options.clock.now().toISOString();
  }
}
