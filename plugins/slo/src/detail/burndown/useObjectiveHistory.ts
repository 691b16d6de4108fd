import { useSloHistory } from '@almanac/backstage-plugin-insights-react';

/** Slices of a window on the page: as many as a chart of its width shows apart. */
const HISTORY_POINTS = 240;

/**
 * The history of one objective; never that of the one before it, which the cache offers meanwhile.
 *
 * @param objective - from 0; null of all together
 */
export function useObjectiveHistory(sloName: string, objective: number | null) {
  const { data, error, refetch } = useSloHistory(sloName, {
    ...(objective === null ? { whole: true } : { objective }),
    points: HISTORY_POINTS,
  });
  return {
    history: data?.objective === objective ? data : undefined,
    error,
    retry: () => void refetch(),
  };
}
