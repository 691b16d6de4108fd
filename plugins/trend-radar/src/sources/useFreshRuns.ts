import { useEffect, useRef } from 'react';
import {
  Collector,
  useInsightsQueryClient,
} from '@almanac/backstage-plugin-insights-react';

/**
 * Asks for the runs and for what was not kept again whenever a run of the collector begins or ends. In between the list
 * of collectors tells how the newest run goes.
 */
export function useFreshRuns({ id, lastRun }: Collector) {
  const client = useInsightsQueryClient();
  const edition = lastRun && `${lastRun.id} ${lastRun.state}`;
  const seen = useRef(edition);
  useEffect(() => {
    if (seen.current !== edition) {
      client.invalidateQueries({ queryKey: ['insights', 'collector', id] });
    }
    seen.current = edition;
  }, [client, edition, id]);
}
