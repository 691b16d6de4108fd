import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ContractDeprecationFilter } from '../api/ContractEstateApi';
import type { ContractFilter } from '../api/ContractsApi';
import type {
  ContractDeprecation,
  ContractDeprecationsOverview,
  ContractEstate,
  ContractFacets,
  ContractWaiver,
  ContractWaiverRequest,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/** The catalog is read each minute. */
const pollMs = 60_000;

/** How all APIs together stand. @public */
export function useContractEstate(): UseQueryResult<ContractEstate, Error> {
  return useInsightsQuery(
    ['contracts', 'estate'],
    (api, signal) => api.getContractEstate({ signal }),
    { refetchInterval: pollMs },
  );
}

/**
 * How many APIs each choice of a filter leaves; the earlier numbers stay while new ones are under way.
 *
 * @param query - `score`: scores that APIs are counted below; `since`: instants from which breaking changes are looked for
 *
 * @public
 */
export function useContractFacets(
  query: ContractFilter & { score?: number[]; since?: string[] },
): UseQueryResult<ContractFacets, Error> {
  return useInsightsQuery(
    ['contracts', 'facets', query],
    (api, signal) => api.getContractFacets(query, { signal }),
    { refetchInterval: pollMs, placeholderData: keepPreviousData },
  );
}

/** What of the APIs is to end, what ends first before the rest, page by page. @public */
export function useContractDeprecations(
  filter: ContractDeprecationFilter = {},
  options: { limit?: number } = {},
): PagedList<ContractDeprecation> & {
  /** When it was last answered, in milliseconds since 1970; 0 before. */
  readAt: number;
} {
  return useInsightsPages(
    ['contracts', 'deprecations', filter, options.limit],
    (api, page, signal) =>
      api.listContractDeprecations({ ...filter, ...page }, { signal }),
    { limit: 100, pollMs, pollUpToPages: 3, keepPrevious: true, ...options },
  );
}

/** How much of the APIs is to end, by month. @public */
export function useContractDeprecationsOverview(
  filter: Pick<ContractDeprecationFilter, 'owner'> = {},
): UseQueryResult<ContractDeprecationsOverview, Error> {
  return useInsightsQuery(
    ['contracts', 'deprecations-overview', filter],
    (api, signal) => api.getContractDeprecationsOverview(filter, { signal }),
    { refetchInterval: pollMs },
  );
}

/** What was waived of an API, the latest first, page by page. @public */
export function useContractWaivers(
  contractRef: string,
): PagedList<ContractWaiver> {
  return useInsightsPages(
    ['contracts', 'one', contractRef, 'waivers'],
    (api, page, signal) =>
      api.listContractWaivers(contractRef, page, { signal }),
    { limit: 50, keepPrevious: true },
  );
}

/** Says that something of an API need not be mended for a time. @public */
export function useWaiveContract(
  contractRef: string,
): UseMutationResult<ContractWaiver, Error, ContractWaiverRequest> {
  return useInsightsChange(['contracts'], (api, waiver) =>
    api.waiveContract(contractRef, waiver),
  );
}

/** Ends a waiver before its time. @public */
export function useWithdrawContractWaiver(
  contractRef: string,
): UseMutationResult<ContractWaiver, Error, string> {
  return useInsightsChange(['contracts'], (api, waiverId) =>
    api.withdrawContractWaiver(contractRef, waiverId),
  );
}
