import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { formatOfType } from '../model/ContractFormat';
import type { CatalogContract } from './CatalogContract';
import type { ContractCatalog } from './ContractCatalog';
import type { NewSnapshot } from './Snapshot';
import type { SnapshotsStore } from './SnapshotsStore';

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
}

/**
 * Keeps the definitions of API entities as the catalog has them. Of entities that did not change, no definition is read, so
 * that a look costs little.
 */
export class ContractsSync {
  readonly #options: ContractsSyncOptions;

  constructor(options: ContractsSyncOptions) {
    this.#options = options;
  }

  /**
   * Reads the catalog once, until it is ended: what was not read then is read the next time.
   *
   * @throws Error where it does not answer: what was known stays
   */
  async readCatalog(signal: AbortSignal): Promise<void> {
    const { store, catalog } = this.#options;
    const present = new Set<string>();
    for await (const contracts of catalog.readContracts()) {
      for (const { entityRef } of contracts) present.add(entityRef);
      const changed = new Set(await store.takeContracts(contracts, this.#now));
      const toRead = contracts.filter(({ entityRef }) =>
        changed.has(entityRef),
      );
      for (const portion of inPortions(toRead, DEFINITIONS_AT_ONCE)) {
        if (signal.aborted) return;
        await this.#keepDefinitions(portion);
      }
    }
    await store.markGone(present, this.#now);
    await store.markCatalogRead(present.size > 0, this.#now);
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
