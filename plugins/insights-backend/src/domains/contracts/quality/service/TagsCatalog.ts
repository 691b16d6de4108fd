/** Knows the tags of entities. */
export interface TagsCatalog {
  /** Tags by reference; those of entities that the catalog does not have are left out. @throws Error where it does not answer */
  tagsOf(
    entityRefs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}
