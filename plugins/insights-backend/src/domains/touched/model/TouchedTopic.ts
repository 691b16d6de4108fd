/** The entities that a topic touches, as one source says. */
export interface TouchedTopic {
  readonly topicId: string;
  /** Whole entity references in lower case, each once. */
  readonly entityRefs: readonly string[];
}

/** An entity that a topic touches, and who says so. */
export interface TouchedEntity {
  readonly entityRef: string;
  /** Ids of collectors, and `catalog` for its own annotation; in order. */
  readonly sources: readonly string[];
}
