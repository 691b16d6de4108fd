/** A component of the catalog, with what it says of where it is from. */
export interface Component {
  readonly entityRef: string;
  /** Entity reference; undefined where it has none. */
  readonly owner: string | undefined;
  /** Its annotation `backstage.io/source-location`. */
  readonly sourceLocation: string | undefined;
  /** Its annotation `backstage.io/managed-by-location`. */
  readonly managedByLocation: string | undefined;
}

/** Knows the components of the portal. */
export interface ComponentCatalog {
  /** All of them. @throws Error where the catalog does not answer */
  components(): Promise<readonly Component[]>;
}
