import { useEffect, useRef } from 'react';
import {
  Radar,
  useInsightsQueryClient,
} from '@almanac/backstage-plugin-insights-react';

/**
 * Asks for the blips, their counts and the filtered ones again whenever the radar says that it was computed anew or
 * holds another number of them. The radar itself is small and asked often while it is being computed; its blips are not.
 */
export function useFreshBlips(radarId: string, radar: Radar | undefined) {
  const client = useInsightsQueryClient();
  const edition =
    radar && [radar.computedAt, radar.blipCount, radar.state].join();
  const seen = useRef<string>();
  useEffect(() => {
    if (edition && seen.current && seen.current !== edition) {
      client.invalidateQueries({
        queryKey: ['insights', 'radar', radarId, 'blips'],
      });
    }
    seen.current = edition ?? seen.current;
  }, [client, edition, radarId]);
}
