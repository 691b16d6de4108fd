import { useRouteRef } from '@backstage/core-plugin-api';
import { useTopic } from '@almanac/backstage-plugin-insights-react';
import { topicAloneRouteRef, topicRouteRef } from '../../routes';
import { radarOfTopic } from './radarOfTopic';

/**
 * Path to the page of a topic, for the router; undefined while its radars are not known.
 *
 * @param radarId - the radar that is wanted, where the topic is on it
 */
export function useTopicHref(
  topicId: string,
  radarId: string | undefined,
): string | undefined {
  const path = useRouteRef(topicRouteRef);
  const alone = useRouteRef(topicAloneRouteRef);
  const { data } = useTopic(topicId);
  const radar = data && radarOfTopic(data, radarId);
  if (!data) return undefined;
  return radar ? path({ radarId: radar, topicId }) : alone({ topicId });
}
