import { checkInstants } from '../../platform/checkInstants';
import { callerRefOf } from '../../platform/callerRefOf';
import type { OperationHandlers } from '../../platform/operations';
import type { ContractConsumersService } from './consumers/ContractConsumersService';
import type { ContractsService } from './lists/ContractsService';
import { CONTRACT_RULES } from './model/CONTRACT_RULES';
import type { Acknowledging } from './snapshots/Acknowledging';
import type { ContractPublisher } from './snapshots/ContractPublisher';

/** Operations of contracts. */
export type ContractsOperations =
  | 'analyseContractDiff'
  | 'listContracts'
  | 'getContract'
  | 'listContractSnapshots'
  | 'publishContract'
  | 'getContractSnapshot'
  | 'listContractChanges'
  | 'compareContractSnapshots'
  | 'getContractConsumers'
  | 'listContractAcknowledgements'
  | 'acknowledgeContractChanges'
  | 'listContractRules';

/** What the routes work with. */
export interface ContractsRoutesParts {
  readonly service: ContractsService;
  readonly publisher: ContractPublisher;
  readonly consumers: ContractConsumersService;
  readonly acknowledging: Acknowledging;
}

/** Answers what is asked of contracts. */
export function createContractsRoutes({
  service,
  publisher,
  consumers,
  acknowledging,
}: ContractsRoutesParts): OperationHandlers<ContractsOperations> {
  return {
    async analyseContractDiff({ body }) {
      return { body: await service.analyse(body) };
    },

    async listContracts({ query }) {
      const { sort = 'name', ...rest } = query;
      checkInstants({ breakingSince: rest.breakingSince });
      return { body: await service.list({ sort, ...rest }) };
    },

    async getContract({ path }) {
      return { body: await service.get(path.contractRef) };
    },

    async listContractSnapshots({ path, query }) {
      return { body: await service.snapshots(path.contractRef, query) };
    },

    async publishContract({ path, body, credentials }) {
      const { contractRef } = path;
      checkInstants({ seenFrom: body.seenFrom });
      const by = callerRefOf(credentials);
      const { id, isNew } = await publisher.publish(contractRef, body, by);
      const { definition, ...snapshot } = await service.snapshot(
        contractRef,
        id,
      );
      return { status: isNew ? 201 : 200, body: snapshot };
    },

    async getContractSnapshot({ path }) {
      const { contractRef, snapshotId } = path;
      return { body: await service.snapshot(contractRef, snapshotId) };
    },

    async listContractChanges({ path, query }) {
      const { contractRef, snapshotId } = path;
      return { body: await service.changes(contractRef, snapshotId, query) };
    },

    async compareContractSnapshots({ path, query }) {
      return { body: await service.compare(path.contractRef, query) };
    },

    async getContractConsumers({ path, credentials }) {
      const { contractRef } = await service.get(path.contractRef);
      return { body: await consumers.of(contractRef, credentials) };
    },

    async listContractAcknowledgements({ path }) {
      const { id } = await service.find(path);
      return { body: await acknowledging.of(id) };
    },

    async acknowledgeContractChanges({ path, body, credentials }) {
      const { id } = await service.find(path);
      const by = callerRefOf(credentials);
      return { body: await acknowledging.keep(id, by, body.note ?? null) };
    },

    async listContractRules() {
      return { body: { items: CONTRACT_RULES.map(rule => ({ ...rule })) } };
    },
  };
}
