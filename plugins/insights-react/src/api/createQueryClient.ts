import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { QueryClient } from '@tanstack/react-query';

const freshForMs = 30_000;
const keptForMs = 10 * 60_000;
const attempts = 3;

/**
 * The query cache of the insights pages. A refusal (4xx) is final; a failing network or server is asked again twice.
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
        retry: (failures, error) =>
          failures + 1 < attempts && !isRefusal(error),
      },
    },
  });
}

function isRefusal(error: Error): boolean {
  return error instanceof ProblemError && error.status < 500;
}
