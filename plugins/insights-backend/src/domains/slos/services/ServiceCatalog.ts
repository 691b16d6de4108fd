/** What the catalog says of a service that SLOs are for. */
export interface ServiceFacts {
  readonly entityRef: string | null;
  /** Entity reference of the owner. */
  readonly owner: string | null;
  /** Entity reference of the system. */
  readonly system: string | null;
}

/** Knows the services of the catalog. */
export interface ServiceCatalog {
  /**
   * Reads the catalog anew, unless it was read lately. Where it cannot be read, what was known stays.
   */
  refresh(): Promise<void>;

  /** @param service - as a definition names it: a name, or an entity reference */
  factsOf(service: string): ServiceFacts;

  /** References of the entities that an entity depends on directly; none where it is not in the catalog. */
  dependenciesOf(entityRef: string): readonly string[];
}
