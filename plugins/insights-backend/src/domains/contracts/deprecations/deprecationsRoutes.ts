import type { OperationHandlers } from '../../../platform/operations';
import type { DeprecationsService } from './DeprecationsService';

/** Operations of what APIs offer, and what of it is to end. */
export type ContractDeprecationsOperations =
  | 'listContractDeprecations'
  | 'getContractDeprecationsOverview'
  | 'listContractOutlines';

/** Answers what is asked of what APIs offer, and of what of it is to end. */
export function createContractDeprecationsRoutes(
  service: DeprecationsService,
): OperationHandlers<ContractDeprecationsOperations> {
  return {
    async listContractDeprecations({ query, credentials }) {
      return { body: await service.list(query, credentials) };
    },

    async getContractDeprecationsOverview({ query }) {
      return { body: await service.overview(query) };
    },

    async listContractOutlines({ query }) {
      return { body: await service.outlines(query) };
    },
  };
}
