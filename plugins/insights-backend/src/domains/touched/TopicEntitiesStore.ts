import type { WriteFence } from '../../platform/WriteFence';
import type {
  NamedTopic,
  TouchedEntity,
  TouchedTopic,
  TouchingTopic,
} from './model/TouchedTopic';

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

  /**
   * What several topics touch: each pair of topic and entity once, in no order.
   *
   * @param limit - at most so many pairs
   */
  touchedByAny(
    topicIds: readonly string[],
    limit: number,
  ): Promise<readonly TouchingTopic[]>;

  /**
   * Topics that touch an entity, by id.
   *
   * @param entityRef - whole and in lower case
   * @param limit - at most so many
   */
  topicsOf(entityRef: string, limit: number): Promise<readonly NamedTopic[]>;
}
