import { useSliSources } from '@almanac/backstage-plugin-insights-react';

/** From when on anything is counted; undefined as long as that is not known. */
export function useOldestCounts(): Date | undefined {
  const { data } = useSliSources();
  const known = (data?.items ?? []).flatMap(({ oldestAt }) => oldestAt ?? []);
  const [oldest] = known.map(Date.parse).sort((a, b) => a - b);
  return oldest === undefined ? undefined : new Date(oldest);
}
