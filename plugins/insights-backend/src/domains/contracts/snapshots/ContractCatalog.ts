import type { CatalogContract, CatalogDefinition } from './CatalogContract';

/** Knows the API entities of the catalog. */
export interface ContractCatalog {
  /** All of them, by pages, without their definitions. @throws Error where the catalog does not answer */
  readContracts(): AsyncIterable<readonly CatalogContract[]>;

  /**
   * Definitions of some of them; those that the catalog has no more, or that have none, are left out.
   *
   * @throws Error where the catalog does not answer
   */
  readDefinitions(
    entityRefs: readonly string[],
  ): Promise<readonly CatalogDefinition[]>;
}
