import {
  parseTopics,
  TOPICS_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';
import { Entity } from '@backstage/catalog-model';

export { TOPICS_ANNOTATION };

/** The ids of the topics that an entity names, each once, in its order. */
export function watchedTopics(entity: Entity): string[] {
  return parseTopics(entity.metadata.annotations?.[TOPICS_ANNOTATION]);
}

/** Whether trends may touch an entity: it names topics, or is of a kind that collectors look into. */
export function mayBeTouched(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en') === 'component' ||
    hasWatchedTopics(entity)
  );
}

/** Whether an entity names topics. @public */
export function hasWatchedTopics(entity: Entity): boolean {
  return watchedTopics(entity).length > 0;
}
