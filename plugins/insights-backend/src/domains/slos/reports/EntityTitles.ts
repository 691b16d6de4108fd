/** Knows what the catalog calls entities. */
export interface EntityTitles {
  /** Titles by entity reference; what the catalog does not know, or does not answer for, is left out. */
  of(refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
