import { useEffect, useRef } from 'react';
import {
  Radar,
  useInsightsQueryClient,
} from '@almanac/backstage-plugin-insights-react';

/**
 * Asks for blip, series and analysis of a topic again whenever its radar says that it was computed anew: they follow
 * from the same collection, and the radar is the only one of them that is asked often.
 */
export function useFreshTopic(
  radarId: string,
  topicId: string,
  radar: Radar | undefined,
) {
  const client = useInsightsQueryClient();
  const edition = radar?.computedAt ?? undefined;
  const seen = useRef<string>();
  useEffect(() => {
    if (edition && seen.current && seen.current !== edition) {
      client.invalidateQueries({
        queryKey: ['insights', 'radar', radarId, 'blip', topicId],
      });
      client.invalidateQueries({ queryKey: ['insights', 'topic', topicId] });
    }
    seen.current = edition ?? seen.current;
  }, [client, edition, radarId, topicId]);
}
