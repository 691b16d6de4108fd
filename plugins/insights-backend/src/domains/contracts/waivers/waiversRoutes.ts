import { callerRefOf } from '../../../platform/callerRefOf';
import type { OperationHandlers } from '../../../platform/operations';
import type { WaiversService } from './WaiversService';

/** Operations of waivers. */
export type WaiversOperations =
  | 'listContractWaivers'
  | 'waiveContract'
  | 'withdrawContractWaiver';

/** Answers what is asked of waivers. */
export function createWaiversRoutes(
  service: WaiversService,
): OperationHandlers<WaiversOperations> {
  return {
    async listContractWaivers({ path, query }) {
      return { body: await service.list(path.contractRef, query) };
    },

    async waiveContract({ path, body, credentials }) {
      const by = callerRefOf(credentials);
      const { pointer = null, sentence = null } = body;
      const content = { ...body, pointer, sentence };
      const { waiver, isNew } = await service.waive(
        path.contractRef,
        content,
        by,
      );
      return { status: isNew ? 201 : 200, body: waiver };
    },

    async withdrawContractWaiver({ path, credentials }) {
      const by = callerRefOf(credentials);
      const { contractRef, waiverId } = path;
      return { body: await service.withdraw(contractRef, waiverId, by) };
    },
  };
}
