import type { OperationHandlers } from '../../../platform/operations';
import type { LinesService } from './LinesService';

/** Operations of the lines of definitions. */
export type ContractLinesOperations =
  | 'compareContractTexts'
  | 'listContractLines';

/** Answers what is asked of the lines of definitions. */
export function createContractLinesRoutes(
  service: LinesService,
): OperationHandlers<ContractLinesOperations> {
  return {
    async compareContractTexts({ path, query }) {
      const { layout = 'written', from, to } = query;
      const sides = { from, to, layout };
      return { body: await service.compare(path.contractRef, sides) };
    },

    async listContractLines({ path, query }) {
      const { layout = 'written', line = 1, limit = 200 } = query;
      const { contractRef, snapshotId } = path;
      const asked = { layout, line, limit };
      return { body: await service.lines(contractRef, snapshotId, asked) };
    },
  };
}
