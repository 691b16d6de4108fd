import type { TopicDetail } from '@almanac/backstage-plugin-insights-react';

/** The radar that a topic is shown by: the wanted one where it is on that, else its first; undefined where it is on none. */
export function radarOfTopic(
  { radars }: Pick<TopicDetail, 'radars'>,
  wanted: string | undefined,
): string | undefined {
  return radars.find(id => id === wanted) ?? radars[0];
}
