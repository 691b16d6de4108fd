import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import type { TopicComparisonQuery } from '../api/TopicComparisonApi';
import type { Topic, TopicComparison } from '../api/wire';
import { useInsightsQuery } from './useInsightsQuery';

const pollWhileAnalysingMs = 5_000;

/**
 * Topics side by side; waits while none is chosen, and asks again while one of them waits for its analysis. The comparison
 * before stays on screen until another has come.
 *
 * @public
 */
export function useTopicComparison({
  topics,
  signal,
  base,
}: TopicComparisonQuery): UseQueryResult<TopicComparison, Error> {
  return useInsightsQuery(
    ['topics', 'comparison', topics, signal, base],
    (api, abort) =>
      api.compareTopics({ topics, signal, base }, { signal: abort }),
    {
      enabled: topics.length > 0,
      placeholderData: topics.length > 0 ? keepPreviousData : undefined,
      refetchInterval: ({ state }) =>
        state.data?.topics.some(({ problem }) => isWaiting(problem))
          ? pollWhileAnalysingMs
          : false,
    },
  );
}

/** The first topics whose title, alias or id holds some words; all by title where there are none. @public */
export function useFoundTopics(
  q: string,
  limit: number,
): UseQueryResult<Topic[], Error> {
  return useInsightsQuery(
    ['topics', 'found', q, limit],
    async (api, signal) => {
      const page = await api.listTopics({ ...(q && { q }), limit }, { signal });
      return page.items;
    },
    { placeholderData: keepPreviousData },
  );
}

function isWaiting(
  problem: TopicComparison['topics'][number]['problem'],
): boolean {
  return problem?.id === 'no-analysis-yet';
}
