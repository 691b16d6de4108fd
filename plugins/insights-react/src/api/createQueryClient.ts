import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { QueryClient } from '@tanstack/react-query';
import { UnreadableAnswerError } from './UnreadableAnswerError';

const freshForMs = 30_000;
const keptForMs = 10 * 60_000;
const attempts = 3;

/**
 * The query cache of the insights pages. A refusal (4xx) is final, and so is an answer of another shape: the backend gives
 * the same again within seconds. A failing network or server is asked again twice, and whatever answers in its place.
 *
 * @public
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshForMs,
        gcTime: keptForMs,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures + 1 < attempts && !isFinal(error),
      },
    },
  });
}

function isFinal(error: Error): boolean {
  return error instanceof UnreadableAnswerError
    ? error.fault !== undefined
    : error instanceof ProblemError && error.status < 500;
}
