/** An API entity as the catalog has it, without its definition. */
export interface CatalogContract {
  /** Whole entity reference in lower case. */
  readonly entityRef: string;
  readonly title: string;
  /** Its `spec.type`. */
  readonly type: string;
  /** Entity reference of its owner. */
  readonly owner: string | null;
  readonly lifecycle: string | null;
  /** Its annotation `almanac.io/example`: what of it is made up, in a sentence. */
  readonly exampleNote: string | null;
  /** Entities that the catalog names as its consumers. */
  readonly consumerCount: number;
  /** Entity references in lower case of what the catalog names as its providers. */
  readonly providers: readonly string[];
  /** Day on which it ends, ISO 8601, by its annotation. */
  readonly sunsetOn: string | null;
  /** Changes whenever anything of the entity does. */
  readonly etag: string;
}

/** The definition of an API entity. */
export interface CatalogDefinition {
  readonly entityRef: string;
  readonly definition: string;
}
