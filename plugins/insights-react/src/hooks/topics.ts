import {
  ProblemError,
  wholeList,
} from '@almanac/backstage-plugin-insights-common';
import {
  keepPreviousData,
  useQueries,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import type {
  EntityTrends,
  Marker,
  TopicAnalysis,
  TopicDetail,
  TopicPeriod,
  TopicSeries,
  TouchedEntities,
} from '../api/wire';
import { useInsightsApi } from './useInsightsApi';
import { useInsightsQuery } from './useInsightsQuery';

const pollWhileAnalysingMs = 5_000;
const markersPerPage = 500;
const mostMarkers = 10_000;

/** One topic and the signals measured for it. @public */
export function useTopic(topicId: string): UseQueryResult<TopicDetail, Error> {
  return useInsightsQuery(['topic', topicId], (api, signal) =>
    api.getTopic(topicId, { signal }),
  );
}

/** Several topics, each with the answer that {@link useTopic} gives. @public */
export function useTopics(
  topicIds: readonly string[],
): UseQueryResult<TopicDetail, Error>[] {
  const api = useInsightsApi();
  return useQueries(
    {
      queries: topicIds.map(topicId => ({
        queryKey: ['insights', 'topic', topicId],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          api.getTopic(topicId, { signal }),
      })),
    },
    useInsightsQueryClient(),
  );
}

/** Whom a topic touches, as far as the catalog shows it. @public */
export function useTouchedEntities(
  topicId: string,
): UseQueryResult<TouchedEntities, Error> {
  return useInsightsQuery(['topic', topicId, 'touched'], (api, signal) =>
    api.getTouchedEntities(topicId, { signal }),
  );
}

/** Trends that touch an entity, as far as the catalog shows it. @public */
export function useEntityTrends(
  entityRef: string,
): UseQueryResult<EntityTrends, Error> {
  return useInsightsQuery(['entity-trends', entityRef], (api, signal) =>
    api.getEntityTrends(entityRef, { signal }),
  );
}

/** The values of a signal for a topic; waits while the signal is not known yet. @public */
export function useTopicSeries(
  topicId: string,
  signalId: string | undefined,
): UseQueryResult<TopicSeries, Error> {
  return useInsightsQuery(
    ['topic', topicId, 'series', signalId],
    (api, signal) => api.getTopicSeries(topicId, signalId ?? '', { signal }),
    { enabled: signalId !== undefined },
  );
}

/** The stored analysis; asks again while the answer is `no-analysis-yet`. @public */
export function useTopicAnalysis(
  topicId: string,
  signalId: string | undefined,
): UseQueryResult<TopicAnalysis, Error> {
  return useInsightsQuery(
    ['topic', topicId, 'analysis', signalId],
    (api, signal) => api.getTopicAnalysis(topicId, signalId ?? '', { signal }),
    {
      enabled: signalId !== undefined,
      refetchInterval: query =>
        isNotAnalysedYet(query.state.error) ? pollWhileAnalysingMs : false,
    },
  );
}

/** A chosen period, explained; waits while the signal or the period is not known. The one before stays until it has come. @public */
export function useTopicPeriod(
  topicId: string,
  signalId: string | undefined,
  period: { from: string; to: string } | undefined,
): UseQueryResult<TopicPeriod, Error> {
  return useInsightsQuery(
    ['topic', topicId, 'period', signalId, period?.from, period?.to],
    (api, signal) =>
      api.explainTopicPeriod(
        topicId,
        signalId ?? '',
        period ?? { from: '', to: '' },
        { signal },
      ),
    {
      enabled: signalId !== undefined && period !== undefined,
      placeholderData: keepPreviousData,
    },
  );
}

/** The markers that may matter to a topic, oldest first, 10,000 at most. @public */
export function useTopicMarkers(
  topicId: string,
): UseQueryResult<Marker[], Error> {
  return useInsightsQuery(
    ['topic', topicId, 'markers'],
    async (api, signal) => {
      const list = await wholeList(
        cursor =>
          api.listTopicMarkers(
            topicId,
            { limit: markersPerPage, cursor },
            { signal },
          ),
        mostMarkers,
      );
      return list.items;
    },
  );
}

/** Whether an error only says that the sweep has not come to this topic. @public */
export function isNotAnalysedYet(error: unknown): boolean {
  return error instanceof ProblemError && error.id === 'no-analysis-yet';
}
