import { checkInstants } from '../../platform/checkInstants';
import { callerRefOf } from '../../platform/callerRefOf';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../platform/operations';
import { Problem } from '../../platform/Problem';
import type { ComparisonsService } from './comparisons/ComparisonsService';
import type { ContractConsumersService } from './consumers/ContractConsumersService';
import type { ContractsService } from './lists/ContractsService';
import type { SloSight } from './lists/createSloSight';
import { CONTRACT_RULES } from './model/CONTRACT_RULES';
import type { Acknowledging } from './snapshots/Acknowledging';
import type { CatalogStanding } from './snapshots/CatalogStanding';
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
  readonly comparisons: ComparisonsService;
  readonly publisher: ContractPublisher;
  readonly consumers: ContractConsumersService;
  readonly acknowledging: Acknowledging;
  readonly catalogStanding: CatalogStanding;
  readonly sloSight: SloSight;
  /** Whether who asks may read contracts; left out where everybody may. */
  readonly authoriseReading?: (credentials: CallerCredentials) => Promise<void>;
}

/** Answers what is asked of contracts. */
export function createContractsRoutes({
  service,
  comparisons,
  publisher,
  consumers,
  acknowledging,
  catalogStanding,
  sloSight,
  authoriseReading,
}: ContractsRoutesParts): OperationHandlers<ContractsOperations> {
  return {
    async analyseContractDiff({ body, credentials }) {
      const { contractRef, waivers = false, ...texts } = body;
      if (!waivers) return { body: await comparisons.analyse(texts) };
      if (contractRef === undefined) throw unknownWhose();
      await authoriseReading?.(credentials);
      return { body: await comparisons.analyse(texts, contractRef) };
    },

    async listContracts({ query, credentials }) {
      const { sort = 'name', ...rest } = query;
      const { breakingSince, changedSince } = rest;
      checkInstants({ breakingSince, changedSince });
      // Who may not read SLOs learns by no filter of them.
      if (rest.hasSlo !== undefined) await sloSight.demand(credentials);
      const seesSlos = await sloSight.sees(credentials);
      const page = await service.list({ sort, seesSlos, ...rest });
      return { body: { ...page, catalog: await catalogStanding.get() } };
    },

    async getContract({ path, credentials }) {
      const seesSlos = await sloSight.sees(credentials);
      return { body: await service.get(path.contractRef, seesSlos) };
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
      return { body: await comparisons.compare(path.contractRef, query) };
    },

    async getContractConsumers({ path, credentials }) {
      const { contractRef } = await service.get(path.contractRef, false);
      return { body: await consumers.of(contractRef, credentials) };
    },

    async listContractAcknowledgements({ path }) {
      const { id } = await service.find(path);
      return { body: await acknowledging.of(id) };
    },

    async acknowledgeContractChanges({ path, body, credentials }) {
      const snapshot = await service.find(path);
      const by = callerRefOf(credentials);
      return {
        body: await acknowledging.keep(snapshot, by, body.note ?? null),
      };
    },

    async listContractRules() {
      return { body: { items: CONTRACT_RULES.map(rule => ({ ...rule })) } };
    },
  };
}

/** It is not said whose waivers are asked for. */
function unknownWhose(): Problem {
  const detail = 'It is needed where waivers are asked for.';
  return new Problem('invalid-request', 'The API is not named.', {
    errors: [{ pointer: '/contractRef', detail }],
  });
}
