import { useMemo } from 'react';
import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query';
import type { InsightsApi } from '../api/InsightsApi';
import type { Page, PageRequest } from '../api/Page';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import { useInsightsApi } from './useInsightsApi';

/** A list that is read page by page. @public */
export interface PagedList<T> {
  items: T[];
  isPending: boolean;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** Whether the items are those of the question before, while the answer to the one that is asked now is under way. */
  isOfBefore: boolean;
  loadMore(): void;
  retry(): void;
}

/** A paged list that says from when it is. @public */
export interface DatedList<T> extends PagedList<T> {
  /** When it was last answered, in milliseconds since 1970; 0 before. */
  readAt: number;
}

/** A paged list, with what its pages say of it; the first of the whole. */
export interface PagedListWithHead<T, Of extends Page<T>> extends DatedList<T> {
  head: Of | undefined;
  /** All pages that were read, for what each of them says besides its items. */
  pages: readonly Of[];
}

const NO_PAGES: never[] = [];

/**
 * Reads a cursor-paged list through the shared cache, one page at a time.
 *
 * @param options - `pollUpToPages`: a list that was read further is not asked for anew by itself, every page of it being a
 * request; `keepPrevious`: the earlier list stays on screen while one with another key is under way
 */
export function useInsightsPages<T, Of extends Page<T> = Page<T>>(
  key: readonly unknown[],
  read: (
    api: InsightsApi,
    page: PageRequest,
    signal: AbortSignal,
  ) => Promise<Of>,
  options?: {
    limit?: number;
    enabled?: boolean;
    pollMs?: number | false;
    pollUpToPages?: number;
    keepPrevious?: boolean;
  },
): PagedListWithHead<T, Of> {
  const api = useInsightsApi();
  const { pollMs = false, pollUpToPages = Infinity } = options ?? {};
  const query = useInfiniteQuery<
    Of,
    Error,
    InfiniteData<Of>,
    QueryKey,
    string | undefined
  >(
    {
      queryKey: ['insights', ...key],
      enabled: options?.enabled,
      refetchInterval: asked =>
        pagesOf(asked.state.data) <= pollUpToPages ? pollMs : false,
      refetchOnWindowFocus: asked => pagesOf(asked.state.data) <= pollUpToPages,
      placeholderData: options?.keepPrevious ? keepPreviousData : undefined,
      initialPageParam: undefined,
      queryFn: ({ pageParam, signal }) =>
        read(api, { limit: options?.limit, cursor: pageParam }, signal),
      getNextPageParam: page => page.nextCursor ?? undefined,
    },
    useInsightsQueryClient(),
  );
  const pages = query.data?.pages ?? NO_PAGES;
  const items = useMemo(() => pages.flatMap(page => page.items), [pages]);
  return {
    items,
    head: pages[0],
    pages,
    readAt: query.dataUpdatedAt,
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    isOfBefore: query.isPlaceholderData,
    loadMore: () => {
      if (!query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}

function pagesOf(data: { pages: unknown[] } | undefined): number {
  return data?.pages.length ?? 0;
}
