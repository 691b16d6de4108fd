/** A definition that broke something, of which people are to be told. */
export interface BreakingNews {
  readonly snapshotId: string;
  readonly entityRef: string;
  /** Of the API. */
  readonly title: string;
  /** Entity reference of the owner of the API. */
  readonly owner: string | null;
  readonly declaredVersion: string | null;
  readonly breakingCount: number;
  /** Sentences of its weightiest changes. */
  readonly sentences: readonly string[];
  /** Instant since which it is there. */
  readonly seenFrom: string;
  /** Entity reference of who published it. */
  readonly publishedBy: string | null;
}
