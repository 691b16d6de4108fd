import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { ContractHistoryApi } from './ContractHistoryApi';
import { readAnswer } from './readAnswer';
import { contractBackfill } from './shapes/contractHistory';

/** The part of the API that tells what was read of the past of APIs. */
export function contractHistoryOf(client: InsightsClient): ContractHistoryApi {
  return {
    getContractBackfill: (contractRef, options) =>
      readAnswer(
        contractBackfill,
        client.get('/contracts/{contractRef}/backfill', {
          path: { contractRef },
          ...options,
        }),
      ),
    backfillContract: contractRef =>
      readAnswer(
        contractBackfill,
        client.post('/contracts/{contractRef}/backfill', {
          path: { contractRef },
        }),
      ),
  };
}
