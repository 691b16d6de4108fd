import {
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { InsightsApi } from '../api/InsightsApi';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import { useInsightsApi } from './useInsightsApi';

/**
 * Reads from the insights API through the shared cache.
 *
 * @param key - names the answer; two readers with the same key share one request
 * @param read - asks the API; must obey the abort signal
 */
export function useInsightsQuery<T>(
  key: readonly unknown[],
  read: (api: InsightsApi, signal: AbortSignal) => Promise<T>,
  options?: Omit<UseQueryOptions<T, Error>, 'queryKey' | 'queryFn'>,
): UseQueryResult<T, Error> {
  const api = useInsightsApi();
  return useQuery<T, Error>(
    {
      ...options,
      queryKey: ['insights', ...key],
      queryFn: ({ signal }) => read(api, signal),
    },
    useInsightsQueryClient(),
  );
}
