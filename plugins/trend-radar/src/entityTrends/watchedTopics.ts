import { Entity } from '@backstage/catalog-model';

/** Names the topics that a catalog entity depends on: `almanac.io/topics: web-platform:has, web-platform:subgrid`. @public */
export const TOPICS_ANNOTATION = 'almanac.io/topics';

/** The ids of the topics that an entity names, each once, in its order. */
export function watchedTopics(entity: Entity): string[] {
  const named = entity.metadata.annotations?.[TOPICS_ANNOTATION] ?? '';
  const ids = named.split(',').map(id => id.trim());
  return [...new Set(ids.filter(Boolean))];
}

/** Whether an entity names topics. @public */
export function hasWatchedTopics(entity: Entity): boolean {
  return watchedTopics(entity).length > 0;
}
