import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import type {
  SloFilter,
  SloHistoryQuery,
  SloPage,
  SloQuery,
} from '../api/SlosApi';
import type {
  SliSource,
  Slo,
  SloDetail,
  SloHistory,
  SloOverview,
  SloWhatIf,
  SloWhatIfRequest,
} from '../api/wire';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const slosPerPage = 200;

const pollUpToPages = 3;

/** SLOs are evaluated about once a minute. */
const pollMs = 60_000;

/** A list of SLOs, and how many there are of it. @public */
export interface SloList extends PagedList<Slo> {
  /** All SLOs that the reader may see; undefined until the first page is there. */
  totalCount: number | undefined;
  matchingCount: number | undefined;
  /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `name`. */
  workingHref: string | undefined;
}

/**
 * The SLOs that match, page by page; the earlier answer stays on screen while a new one is under way.
 *
 * @param options - `limit`: so many a page, 200 when left out
 *
 * @public
 */
export function useSlos(
  query: SloQuery = {},
  options: { limit?: number; enabled?: boolean } = {},
): SloList {
  const { head, ...list } = useInsightsPages<Slo, SloPage>(
    ['slos', 'list', query, options.limit],
    (api, page, signal) => api.listSlos({ ...query, ...page }, { signal }),
    {
      limit: slosPerPage,
      pollMs,
      pollUpToPages,
      keepPrevious: true,
      ...options,
    },
  );
  return {
    ...list,
    totalCount: head?.totalCount,
    matchingCount: head?.matchingCount,
    workingHref: head?.workingHref,
  };
}

/** How many SLOs that match are in which state, by owner and service. @public */
export function useSloOverview(
  filter: SloFilter = {},
): UseQueryResult<SloOverview, Error> {
  return useInsightsQuery(
    ['slos', 'overview', filter],
    (api, signal) => api.getSloOverview(filter, { signal }),
    { refetchInterval: pollMs, placeholderData: keepPreviousData },
  );
}

/** One SLO, evaluated now, with its working. @public */
export function useSlo(sloName: string): UseQueryResult<SloDetail, Error> {
  return useInsightsQuery(
    ['slos', 'one', sloName],
    (api, signal) => api.getSlo(sloName, { signal }),
    { refetchInterval: pollMs },
  );
}

/** How the budget of an objective went, and where it may go. @public */
export function useSloHistory(
  sloName: string,
  query: SloHistoryQuery = {},
): UseQueryResult<SloHistory, Error> {
  return useInsightsQuery(
    ['slos', 'one', sloName, 'history', query],
    (api, signal) => api.getSloHistory(sloName, query, { signal }),
    { refetchInterval: pollMs, placeholderData: keepPreviousData },
  );
}

/**
 * Replays an SLO with another target or window; the earlier answer stays on screen while a new one is under way.
 *
 * @param request - null: nothing is asked yet
 *
 * @public
 */
export function useSloWhatIf(
  sloName: string,
  request: SloWhatIfRequest | null,
): UseQueryResult<SloWhatIf, Error> {
  return useInsightsQuery(
    ['slos', 'one', sloName, 'what-if', request],
    (api, signal) => api.whatIfSlo(sloName, request ?? {}, { signal }),
    { enabled: request !== null, placeholderData: keepPreviousData },
  );
}

/** All sources of SLIs, those that need attention first. @public */
export function useSliSources(): UseQueryResult<{ items: SliSource[] }, Error> {
  return useInsightsQuery(
    ['slos', 'sources'],
    (api, signal) => api.listSliSources({ signal }),
    { refetchInterval: pollMs },
  );
}
