import { useMemo } from 'react';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type {
  ContractChangePage,
  ContractPage,
  ContractQuery,
} from '../api/ContractsApi';
import type {
  Contract,
  ContractAcknowledgements,
  ContractChange,
  ContractConsumers,
  ContractDetail,
  ContractDiff,
  ContractRule,
  ContractSeverity,
  ContractSnapshot,
  ContractSnapshotWithDefinition,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const contractsPerPage = 200;

const pollUpToPages = 3;

/** The catalog is read each minute. */
const pollMs = 60_000;

/** A list of APIs, and how many there are of it. @public */
export interface ContractList extends PagedList<Contract> {
  /** All APIs; undefined until the first page is there. */
  totalCount: number | undefined;
  matchingCount: number | undefined;
  /** Whether the portal has just begun to read the catalog, so that APIs may still come. */
  isCatalogSettling: boolean;
  /** When it was last answered, in milliseconds since 1970; 0 before. */
  readAt: number;
}

/** Changes of a snapshot, with the rules of those that are there. @public */
export interface ContractChangeList extends PagedList<ContractChange> {
  /** Found by `contractRuleOf`. */
  rules: readonly ContractRule[];
}

/**
 * The APIs that match, page by page; the earlier answer stays on screen while a new one is under way.
 *
 * @param options - `limit`: so many a page, 200 when left out
 *
 * @public
 */
export function useContracts(
  query: ContractQuery = {},
  options: { limit?: number; enabled?: boolean } = {},
): ContractList {
  const { head, ...list } = useInsightsPages<Contract, ContractPage>(
    ['contracts', 'list', query, options.limit],
    (api, page, signal) => api.listContracts({ ...query, ...page }, { signal }),
    {
      limit: contractsPerPage,
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
    isCatalogSettling: head?.catalog?.isSettling ?? false,
  };
}

/** One API with its latest definition in brief. @public */
export function useContract(
  contractRef: string,
): UseQueryResult<ContractDetail, Error> {
  return useInsightsQuery(
    ['contracts', 'one', contractRef],
    (api, signal) => api.getContract(contractRef, { signal }),
    { refetchInterval: pollMs },
  );
}

/** Definitions that an API had, the latest first, page by page. @public */
export function useContractSnapshots(
  contractRef: string,
  options: {
    changing?: ContractSeverity;
    limit?: number;
    enabled?: boolean;
  } = {},
): PagedList<ContractSnapshot> {
  const { changing, ...rest } = options;
  return useInsightsPages(
    ['contracts', 'one', contractRef, 'snapshots', changing, rest.limit],
    (api, page, signal) =>
      api.listContractSnapshots(contractRef, { changing, ...page }, { signal }),
    { limit: 50, pollMs, pollUpToPages, ...rest },
  );
}

/** One definition as a text. @public */
export function useContractSnapshot(
  contractRef: string,
  snapshotId: string | undefined,
): UseQueryResult<ContractSnapshotWithDefinition, Error> {
  return useInsightsQuery(
    ['contracts', 'one', contractRef, 'snapshot', snapshotId],
    (api, signal) =>
      api.getContractSnapshot(contractRef, snapshotId ?? '', { signal }),
    { enabled: snapshotId !== undefined },
  );
}

/**
 * The rule of a change: one rule can weigh less where nothing was promised, and says so in its explanation.
 *
 * @public
 */
export function contractRuleOf(
  { ruleId, severity }: Pick<ContractChange, 'ruleId' | 'severity'>,
  rules: readonly ContractRule[],
): ContractRule | undefined {
  return rules.find(rule => rule.id === ruleId && rule.severity === severity);
}

/** What a definition changed, the weightiest first, page by page. @public */
export function useContractChanges(
  contractRef: string,
  snapshotId: string,
  severity: ContractSeverity[] = [],
): ContractChangeList {
  const { pages, ...list } = useInsightsPages<
    ContractChange,
    ContractChangePage
  >(
    ['contracts', 'one', contractRef, 'changes', snapshotId, severity],
    (api, page, signal) =>
      api.listContractChanges(
        contractRef,
        snapshotId,
        { severity, ...page },
        { signal },
      ),
    { limit: 200, keepPrevious: true },
  );
  const rules = useMemo(() => pages.flatMap(page => page.rules), [pages]);
  return { ...list, rules };
}

/** What changed between any two definitions of an API; nothing is asked while one is undefined. @public */
export function useContractDiff(
  contractRef: string,
  sides: { from?: string; to?: string },
): UseQueryResult<ContractDiff, Error> {
  const { from = '', to = '' } = sides;
  return useInsightsQuery(
    ['contracts', 'one', contractRef, 'diff', from, to],
    (api, signal) =>
      api.compareContractSnapshots(contractRef, { from, to }, { signal }),
    { enabled: from !== '' && to !== '' },
  );
}

/** Every kind of change that is told; it is another one only after the portal is. @public */
export function useContractRules(): UseQueryResult<
  { items: ContractRule[] },
  Error
> {
  return useInsightsQuery(
    ['contract-rules'],
    (api, signal) => api.listContractRules({ signal }),
    { staleTime: Infinity },
  );
}

/** Who consumes and provides an API. @public */
export function useContractConsumers(
  contractRef: string,
): UseQueryResult<ContractConsumers, Error> {
  return useInsightsQuery(
    ['contracts', 'one', contractRef, 'consumers'],
    (api, signal) => api.getContractConsumers(contractRef, { signal }),
  );
}

/** Who knows of the changes of a definition. @public */
export function useContractAcknowledgements(
  contractRef: string,
  snapshotId: string,
): UseQueryResult<ContractAcknowledgements, Error> {
  return useInsightsQuery(
    ['contracts', 'one', contractRef, 'acknowledgements', snapshotId],
    (api, signal) =>
      api.listContractAcknowledgements(contractRef, snapshotId, { signal }),
  );
}

/** Says that the reader knows of the changes of a definition. @public */
export function useAcknowledgeContractChanges(
  contractRef: string,
  snapshotId: string,
): UseMutationResult<ContractAcknowledgements, Error, { note?: string }> {
  return useInsightsChange(['contracts'], (api, body) =>
    api.acknowledgeContractChanges(contractRef, snapshotId, body),
  );
}
