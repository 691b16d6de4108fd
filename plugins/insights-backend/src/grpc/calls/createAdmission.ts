import type { DescMethod } from '@bufbuild/protobuf';
import type { HandlerContext } from '@connectrpc/connect';
import { callerRefOf } from '../../platform/callerRefOf';
import type { ApiOperation } from '../../platform/http/apiOperations';
import { audited } from '../../platform/http/audited';
import { createAuthorise } from '../../platform/http/createAuthorise';
import type { CallerCredentials } from '../../platform/operations';
import { rpcErrorOf } from '../failures/rpcErrorOf';
import { Health } from '../generated/grpc/health/v1/health_pb';
import type { GrpcApiOptions } from '../GrpcApiOptions';
import { callerOf } from './callerOf';
import { recordOf } from './CallRecord';

/**
 * Lets calls in, or refuses them before their message is read: who calls, and may they. What asks for the health is let in
 * as it is; a method that is no operation (reflection) is for everybody who is signed in. A change that is refused is
 * audited as tried.
 *
 * @throws Error where an operation asks for a permission that is not known
 */
export function createAdmission(
  options: GrpcApiOptions,
  operations: ReadonlyMap<DescMethod, ApiOperation>,
): (context: HandlerContext) => Promise<void> {
  const admit = new Map(
    [...operations].map(([method, operation]) => [
      method,
      createAdmit(operation, options),
    ]),
  );
  return async context => {
    const record = recordOf(context);
    const { traceId } = record.trace;
    if (context.service === Health) return;
    try {
      record.caller = await callerOf(options.auth, context.requestHeader);
      await admit.get(context.method)?.(record.caller, traceId);
    } catch (error) {
      throw rpcErrorOf(error, traceId);
    }
  };
}

/** The check that a caller may what an operation does. Who may is audited with what they do then. */
function createAdmit(operation: ApiOperation, options: GrpcApiOptions) {
  const authorise = createAuthorise(operation, options);
  return async (caller: CallerCredentials, traceId: string): Promise<void> => {
    try {
      await authorise(caller);
    } catch (error) {
      const meta = { traceId, caller: callerRefOf(caller) };
      await audited(operation, options, { meta }, async () => {
        throw error;
      });
    }
  };
}
