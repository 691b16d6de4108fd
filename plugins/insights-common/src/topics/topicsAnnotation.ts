/** Names the topics that a catalog entity depends on: `almanac.io/topics: web-platform:has, web-platform:subgrid`. @public */
export const TOPICS_ANNOTATION = 'almanac.io/topics';

/** Reads {@link TOPICS_ANNOTATION}: the ids of topics, each once, in their order; none where there is no annotation. @public */
export function parseTopics(annotation: string | undefined): string[] {
  const ids = (annotation ?? '').split(',').map(id => id.trim());
  return [...new Set(ids.filter(Boolean))];
}
