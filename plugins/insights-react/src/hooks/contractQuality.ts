import type { UseQueryResult } from '@tanstack/react-query';
import type {
  ContractCoveragePage,
  ContractFindingFilter,
  ContractFindingPage,
} from '../api/ContractQualityApi';
import type {
  ContractAspect,
  ContractAspectCount,
  ContractFinding,
  ContractOperationCoverage,
  ContractQuality,
  ContractQualityAt,
  ContractRuleset,
} from '../api/wire';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/** What was not looked at yet is looked at within the next minutes; who waits for it sees it soon after. */
const pollMs = 60_000;
const pendingPollMs = 10_000;

/** Operations, and how many of all say what. @public */
export interface ContractCoverageList
  extends PagedList<ContractOperationCoverage> {
  /** Undefined until the first page is there. */
  operationCount: number | undefined;
  aspects: readonly ContractAspectCount[];
}

const NO_ASPECTS: readonly ContractAspectCount[] = [];

/** How good the definition of an API is. @public */
export function useContractQuality(
  contractRef: string,
): UseQueryResult<ContractQuality, Error> {
  return useInsightsQuery(
    ['contracts', 'one', contractRef, 'quality'],
    (api, signal) => api.getContractQuality(contractRef, { signal }),
    {
      refetchInterval: ({ state: { data } }) =>
        data?.state === 'pending' ? pendingPollMs : pollMs,
    },
  );
}

/**
 * What rules find in the definition of an API, page by page.
 *
 * @param lintedAt - instant of the look that it is of: after another one it is read anew
 *
 * @public
 */
export function useContractFindings(
  contractRef: string,
  filter: ContractFindingFilter,
  lintedAt: string | null = null,
): PagedList<ContractFinding> {
  return useInsightsPages<ContractFinding, ContractFindingPage>(
    ['contracts', 'one', contractRef, 'findings', filter, lintedAt],
    (api, page, signal) =>
      api.listContractFindings(contractRef, { ...filter, ...page }, { signal }),
    { limit: 50, keepPrevious: true },
  );
}

/**
 * What each operation of an API says of itself, page by page.
 *
 * @param lintedAt - instant of the look that it is of: after another one it is read anew
 *
 * @public
 */
export function useContractCoverage(
  contractRef: string,
  missing: ContractAspect | undefined,
  lintedAt: string | null = null,
): ContractCoverageList {
  const { head, ...list } = useInsightsPages<
    ContractOperationCoverage,
    ContractCoveragePage
  >(
    ['contracts', 'one', contractRef, 'coverage', missing, lintedAt],
    (api, page, signal) =>
      api.listContractCoverage(contractRef, { missing, ...page }, { signal }),
    { limit: 50, keepPrevious: true },
  );
  return {
    ...list,
    operationCount: head?.operationCount,
    aspects: head?.aspects ?? NO_ASPECTS,
  };
}

/** Scores of the definitions of an API, the latest first. @public */
export function useContractQualityHistory(
  contractRef: string,
): PagedList<ContractQualityAt> {
  return useInsightsPages(
    ['contracts', 'one', contractRef, 'quality-history'],
    (api, page, signal) =>
      api.listContractQualityHistory(contractRef, page, { signal }),
    // Former definitions are looked at after the current one.
    { limit: 100, keepPrevious: true, pollMs, pollUpToPages: 1 },
  );
}

/** Rulesets that definitions are looked at by. @public */
export function useContractRulesets(): UseQueryResult<
  { items: ContractRuleset[] },
  Error
> {
  return useInsightsQuery(['contracts', 'rulesets'], (api, signal) =>
    api.listContractRulesets({ signal }),
  );
}
