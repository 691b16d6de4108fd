import type { CatalogContract } from './CatalogContract';
import type { KeptSnapshot, NewSnapshot } from './Snapshot';

/** Keeps which definition an API entity had, and since when. */
export interface SnapshotsStore {
  /**
   * Takes what the catalog says of entities.
   *
   * @param now - instant, ISO 8601 in UTC
   * @returns references of those whose definition may have changed since it was last read
   */
  takeContracts(
    contracts: readonly CatalogContract[],
    now: string,
  ): Promise<readonly string[]>;

  /** Says that the definitions of entities were read as the catalog had them. */
  markRead(
    contracts: readonly Pick<CatalogContract, 'entityRef' | 'etag'>[],
  ): Promise<void>;

  /**
   * Marks entities that the catalog has no more. What is kept of them stays.
   *
   * @param present - references of those that it has
   */
  markGone(present: ReadonlySet<string>, now: string): Promise<void>;

  /** Says that the catalog was read as a whole, and whether it had an API. */
  markCatalogRead(hasApis: boolean, now: string): Promise<void>;

  /**
   * Keeps a definition, unless the latest one is the same. Older ones than `keep` are dropped.
   *
   * @returns undefined where there is no such entity
   */
  keep(
    snapshot: NewSnapshot,
    now: string,
    keep: number,
  ): Promise<KeptSnapshot | undefined>;
}
