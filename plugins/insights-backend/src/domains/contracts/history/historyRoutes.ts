import type { OperationHandlers } from '../../../platform/operations';
import { unknownContract } from '../unknownContract';
import type { BackfillService } from './BackfillService';

/** Operations of the past of contracts. */
export type HistoryOperations = 'getContractBackfill' | 'backfillContract';

/** Answers what is asked of the past of contracts; none is known without a catalog. */
export function createHistoryRoutes(
  service: BackfillService | undefined,
): OperationHandlers<HistoryOperations> {
  return {
    async getContractBackfill({ path }) {
      if (!service) throw unknownContract(path.contractRef);
      return { body: await service.of(path.contractRef) };
    },

    async backfillContract({ path }) {
      if (!service) throw unknownContract(path.contractRef);
      return { status: 202, body: await service.ask(path.contractRef) };
    },
  };
}
