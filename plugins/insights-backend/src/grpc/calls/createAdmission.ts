import type { DescMethod } from '@bufbuild/protobuf';
import type { HandlerContext } from '@connectrpc/connect';
import type { ApiOperation } from '../../platform/http/apiOperations';
import { createAuthorise } from '../../platform/http/createAuthorise';
import { rpcErrorOf } from '../failures/rpcErrorOf';
import { Health } from '../generated/grpc/health/v1/health_pb';
import type { GrpcApiOptions } from '../GrpcApiOptions';
import { callerOf } from './callerOf';
import { recordOf } from './CallRecord';

/**
 * Lets calls in, or refuses them before their message is read: who calls, and may they. What asks for the health is let in
 * as it is; a method that is no operation (reflection) is for everybody who is signed in.
 *
 * @throws Error where an operation asks for a permission that is not known
 */
export function createAdmission(
  options: GrpcApiOptions,
  operations: ReadonlyMap<DescMethod, ApiOperation>,
): (context: HandlerContext) => Promise<void> {
  const authorise = new Map(
    [...operations].map(([method, operation]) => [
      method,
      createAuthorise(operation, options),
    ]),
  );
  return async context => {
    const record = recordOf(context);
    const { traceId } = record.trace;
    if (context.service === Health) return;
    try {
      record.caller = await callerOf(options.auth, context.requestHeader);
      await authorise.get(context.method)?.(record.caller);
    } catch (error) {
      throw rpcErrorOf(error, traceId);
    }
  };
}
