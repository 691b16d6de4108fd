import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { ContractBackfill } from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsQuery } from './useInsightsQuery';

/** While it is being read. */
const pollMs = 5_000;

/** What was read of the past of an API; asked for again while it is to be read. @public */
export function useContractBackfill(
  contractRef: string,
): UseQueryResult<ContractBackfill, Error> {
  return useInsightsQuery(
    ['contracts', 'one', contractRef, 'backfill'],
    (api, signal) => api.getContractBackfill(contractRef, { signal }),
    {
      refetchInterval: ({ state }) =>
        state.data?.state === 'waiting' ? pollMs : false,
    },
  );
}

/** Has the past of an API read again. @public */
export function useBackfillContract(
  contractRef: string,
): UseMutationResult<ContractBackfill, Error, void> {
  return useInsightsChange(['contracts'], api =>
    api.backfillContract(contractRef),
  );
}
