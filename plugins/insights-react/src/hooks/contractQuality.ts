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

/** What was not looked at yet is looked at within the next minutes. */
const pollMs = 60_000;

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
    { refetchInterval: pollMs },
  );
}

/** What rules find in the definition of an API, page by page. @public */
export function useContractFindings(
  contractRef: string,
  filter: ContractFindingFilter,
): PagedList<ContractFinding> {
  return useInsightsPages<ContractFinding, ContractFindingPage>(
    ['contracts', 'one', contractRef, 'findings', filter],
    (api, page, signal) =>
      api.listContractFindings(contractRef, { ...filter, ...page }, { signal }),
    { limit: 50, keepPrevious: true },
  );
}

/** What each operation of an API says of itself, page by page. @public */
export function useContractCoverage(
  contractRef: string,
  missing: ContractAspect | undefined,
): ContractCoverageList {
  const { head, ...list } = useInsightsPages<
    ContractOperationCoverage,
    ContractCoveragePage
  >(
    ['contracts', 'one', contractRef, 'coverage', missing],
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
    { limit: 100, keepPrevious: true },
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
