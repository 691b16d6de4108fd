import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { ContractLinesApi } from './ContractLinesApi';
import { readAnswer } from './readAnswer';
import { contractLines, contractTextDiff } from './shapes/contractLines';

/** The part of the API that tells which lines of definitions differ. */
export function contractLinesOf(client: InsightsClient): ContractLinesApi {
  return {
    compareContractTexts: (contractRef, query, options) =>
      readAnswer(
        contractTextDiff,
        client.get('/contracts/{contractRef}/text-diff', {
          path: { contractRef },
          query,
          ...options,
        }),
      ),
    listContractLines: (contractRef, snapshotId, query, options) =>
      readAnswer(
        contractLines,
        client.get('/contracts/{contractRef}/snapshots/{snapshotId}/lines', {
          path: { contractRef, snapshotId },
          query,
          ...options,
        }),
      ),
  };
}
