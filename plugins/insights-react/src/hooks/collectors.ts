import {
  useMutation,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import type {
  AnalysisFailure,
  AnalysisQueue,
  Collector,
  CollectorRun,
  DeadLetter,
} from '../api/wire';
import { useInsightsApi } from './useInsightsApi';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const pollWhileRunningMs = 1_500;
const pollAtRestMs = 60_000;

/** A run that is due begins within seconds; one that is due for longer waits for a process, and is not watched closely. */
const watchedAfterDueMs = 60_000;

/** All collectors; asks again quickly while one of them runs or is about to. @public */
export function useCollectors(): UseQueryResult<{ items: Collector[] }, Error> {
  return useInsightsQuery(
    ['collectors'],
    (api, signal) => api.listCollectors({ signal }),
    {
      refetchInterval: query =>
        query.state.data?.items.some(isUnderWay)
          ? pollWhileRunningMs
          : pollAtRestMs,
    },
  );
}

/** Runs of a collector, newest first, page by page. @public */
export function useCollectorRuns(
  collectorId: string,
  options?: { enabled?: boolean; pollMs?: number | false },
): PagedList<CollectorRun> {
  return useInsightsPages(
    ['collector', collectorId, 'runs'],
    (api, page, signal) => api.listCollectorRuns(collectorId, page, { signal }),
    { limit: 20, ...options },
  );
}

/** Items that a collector could not keep, newest first, page by page. @public */
export function useDeadLetters(
  collectorId: string,
  options?: { enabled?: boolean },
): PagedList<DeadLetter> {
  return useInsightsPages(
    ['collector', collectorId, 'dead-letters'],
    (api, page, signal) => api.listDeadLetters(collectorId, page, { signal }),
    { limit: 50, ...options },
  );
}

/** Asks for a run now; lists of collectors and runs follow. @public */
export function useRunCollector(): UseMutationResult<Collector, Error, string> {
  const api = useInsightsApi();
  const client = useInsightsQueryClient();
  return useMutation(
    {
      mutationFn: (collectorId: string) => api.runCollector(collectorId),
      onSettled: (_collector, _error, collectorId) =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['insights', 'collectors'] }),
          client.invalidateQueries({
            queryKey: ['insights', 'collector', collectorId],
          }),
        ]),
    },
    client,
  );
}

/** How far the analysis sweep is; asks again quickly while there is work. @public */
export function useAnalysisQueue(): UseQueryResult<AnalysisQueue, Error> {
  return useInsightsQuery(
    ['analysis-queue'],
    (api, signal) => api.getAnalysisQueue({ signal }),
    {
      refetchInterval: query =>
        (query.state.data?.waiting ?? 0) + (query.state.data?.claimed ?? 0) > 0
          ? pollWhileRunningMs * 2
          : pollAtRestMs,
    },
  );
}

/** Subjects whose analysis was given up, the newest first, page by page. @public */
export function useAnalysisFailures(): PagedList<AnalysisFailure> {
  return useInsightsPages(
    ['analysis-queue', 'failures'],
    (api, page, signal) => api.listAnalysisFailures(page, { signal }),
    { limit: 50, pollMs: pollAtRestMs },
  );
}

function isUnderWay({ running, nextRunAt }: Collector): boolean {
  const overdueMs = nextRunAt ? Date.now() - Date.parse(nextRunAt) : -1;
  return running || (overdueMs >= 0 && overdueMs < watchedAfterDueMs);
}
