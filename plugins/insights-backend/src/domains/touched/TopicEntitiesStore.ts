import type { WriteFence } from '../../platform/WriteFence';
import type { TouchedEntity, TouchedTopic } from './model/TouchedTopic';

/** Remembers which entities of the catalog each topic touches. */
export interface TopicEntitiesStore {
  /** Keeps what a source says of these topics, in place of what it said of them before. */
  replace(
    source: string,
    topics: readonly TouchedTopic[],
    fence?: WriteFence,
  ): Promise<void>;

  /** Keeps what a source says, and nothing that it does not say any more. */
  replaceAll(source: string, topics: readonly TouchedTopic[]): Promise<void>;

  /**
   * Entities that a topic touches, by reference.
   *
   * @param limit - at most so many
   */
  touchedBy(topicId: string, limit: number): Promise<readonly TouchedEntity[]>;
}
