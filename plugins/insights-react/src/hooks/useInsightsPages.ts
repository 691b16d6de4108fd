import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { InsightsApi, Page, PageRequest } from '../api/InsightsApi';
import { insightsApiRef } from '../api/insightsApiRef';
import { useInsightsQueryClient } from '../api/InsightsProvider';

/** A list that is read page by page. @public */
export interface PagedList<T> {
  items: T[];
  isPending: boolean;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore(): void;
  retry(): void;
}

/** Reads a cursor-paged list through the shared cache, one page at a time. */
export function useInsightsPages<T>(
  key: readonly unknown[],
  read: (
    api: InsightsApi,
    page: PageRequest,
    signal: AbortSignal,
  ) => Promise<Page<T>>,
  options?: { limit?: number; enabled?: boolean; pollMs?: number | false },
): PagedList<T> {
  const api = useApi(insightsApiRef);
  const query = useInfiniteQuery(
    {
      queryKey: ['insights', ...key],
      enabled: options?.enabled,
      refetchInterval: options?.pollMs ?? false,
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        read(api, { limit: options?.limit, cursor: pageParam }, signal),
      getNextPageParam: page => page.nextCursor ?? undefined,
    },
    useInsightsQueryClient(),
  );
  return {
    items: query.data?.pages.flatMap(page => page.items) ?? [],
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => {
      if (!query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}
