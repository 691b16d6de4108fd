/** What the catalog says of an entity that others depend on. */
export interface EntityNeeds {
  /** Whole entity reference in lower case. */
  readonly ref: string;
  readonly title: string;
  /** Whether it is code in the process of what depends on it, which is not down by itself. */
  readonly isLibrary: boolean;
  /** References of what it depends on, whole and in lower case. */
  readonly dependsOn: readonly string[];
  /** The annotation `almanac.io/dependency-criticality`, as it is written; null without one. */
  readonly criticality: string | null;
}

/** An entity with all that it depends on. */
export interface ReadNeeds {
  /** By reference; what the catalog does not have is left out. */
  readonly entities: ReadonlyMap<string, EntityNeeds>;
  /** Whether there is more than was read. */
  readonly isCutOff: boolean;
}

/** Knows what the entities of the catalog depend on. */
export interface DependencyCatalog {
  /**
   * Reads an entity and what it depends on, directly and by others.
   *
   * @throws Error where the catalog does not answer
   */
  read(ref: string): Promise<ReadNeeds>;
}
