import type { TopicDetail } from '@almanac/backstage-plugin-insights-react';

/** The radar that a topic is shown by: the wanted one where it is on that, else its first; undefined where it is on none. */
export function radarOfTopic(
  { radars }: Pick<TopicDetail, 'radars'>,
  wanted: string | undefined,
): string | undefined {
  return radars.find(id => id === wanted) ?? radars[0];
}

/**
 * The radar that rings of several topics are compared on: one that all are on, the wanted one before others; the wanted one
 * where they share none.
 */
export function radarOfAll(
  topics: readonly Pick<TopicDetail, 'radars'>[],
  wanted: string | undefined,
): string | undefined {
  const [first, ...others] = topics;
  const shared = (first?.radars ?? []).filter(id =>
    others.every(({ radars }) => radars.includes(id)),
  );
  return shared.find(id => id === wanted) ?? shared[0] ?? wanted;
}
