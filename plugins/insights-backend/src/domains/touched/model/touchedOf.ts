import type { CollectedTouched } from '@almanac/backstage-plugin-insights-node';
import type { TouchedTopic } from './TouchedTopic';

/** What a collector says, each topic and each reference once, references in lower case. The last word on a topic holds. */
export function touchedOf(
  touched: readonly CollectedTouched[],
): readonly TouchedTopic[] {
  const refs = new Map(
    touched.map(({ topicId, entityRefs }) => [
      topicId,
      [...new Set(entityRefs.map(ref => ref.toLowerCase()))],
    ]),
  );
  return [...refs].map(([topicId, entityRefs]) => ({ topicId, entityRefs }));
}
