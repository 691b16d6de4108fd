import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ContractHistory } from './ContractHistory';

/** Where backend modules hand what they know of the past of APIs to the `insights` plugin. */
export interface ContractHistoriesExtensionPoint {
  /** @throws Error where the API has a history already */
  addContractHistory(history: ContractHistory): void;
}

/** @see ContractHistoriesExtensionPoint */
export const contractHistoriesExtensionPoint =
  createExtensionPoint<ContractHistoriesExtensionPoint>({
    id: 'insights.contract-histories',
  });
