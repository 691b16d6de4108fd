import {
  ComparedTopic,
  useTopics,
} from '@almanac/backstage-plugin-insights-react';
import { radarOfAll } from '../chosen/radarOfTopic';

/**
 * The radar that the rings of the compared topics are told on; pending while it is not known what all of them are on.
 *
 * @param wanted - the radar that the address names
 */
export function useRingsRadar(
  compared: readonly ComparedTopic[],
  wanted: string | undefined,
): { radarId: string | undefined; isPending: boolean } {
  // An unknown topic is on no radar; asking for it would fail.
  const known = compared.filter(({ title }) => title !== null);
  const answers = useTopics(known.map(({ topicId }) => topicId));
  const topics = answers.flatMap(({ data }) => data ?? []);
  return {
    radarId: radarOfAll(topics, wanted),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
