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

/** A topic and one entity that it touches. */
export interface TouchingTopic {
  readonly topicId: string;
  readonly entityRef: string;
}

/** A topic that touches an entity, and who says so. */
export interface NamedTopic {
  readonly topicId: string;
  /** As in {@link TouchedEntity}. */
  readonly sources: readonly string[];
}
