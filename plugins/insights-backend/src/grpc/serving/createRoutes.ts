import {
  create,
  type DescMethod,
  type DescMethodUnary,
} from '@bufbuild/protobuf';
import type { ConnectRouter } from '@connectrpc/connect';
import type { ApiOperation } from '../../platform/http/apiOperations';
import { bodyBoundOf } from '../../platform/http/bodyBoundOf';
import { createRequestValidators } from '../../platform/http/requestValidator';
import { answerCall } from '../calls/answerCall';
import {
  createOperationCall,
  type OperationCall,
} from '../calls/createOperationCall';
import { PublishSnapshotResponseSchema } from '../generated/almanac/insights/v1/contract_service_pb';
import { AddObservationsResponseSchema } from '../generated/almanac/insights/v1/signal_service_pb';
import type { GrpcApiOptions } from '../GrpcApiOptions';
import { ADD_OBSERVATIONS, PUBLISH, rpcs, type Rpc } from '../rpcs';
import { messageOfRest } from '../wire/messageOfRest';
import { restOfMessage } from '../wire/restOfMessage';
import { observationsOf } from './observationsOf';
import { publishedOf } from './publishedOf';

const HTTP_CREATED = 201;

/**
 * Answers the methods of the API, each by its operation.
 *
 * @throws Error for a method whose operation nobody answers
 */
export function createRoutes(
  options: GrpcApiOptions,
  operations: ReadonlyMap<DescMethod, ApiOperation>,
): (router: ConnectRouter) => void {
  const validatorOf = createRequestValidators(options.document);
  return router => {
    for (const rpc of rpcs) {
      const operation = operations.get(rpc.method);
      if (!operation) throw new Error(`${rpc.operationId} is no operation`);
      const call = createOperationCall(
        operation,
        options,
        validatorOf(operation),
      );
      if (rpc.method === PUBLISH) routePublishing(router, options, call);
      else if (rpc.method === ADD_OBSERVATIONS) {
        routeObservations(router, options, call, operation);
      } else routeUnary(router, options, rpc, call, operation);
    }
  };
}

function routeUnary(
  router: ConnectRouter,
  { logger, settings, maxBodyBytes }: GrpcApiOptions,
  { method, answerField }: Rpc,
  call: OperationCall,
  operation: ApiOperation,
): void {
  if (!isUnary(method)) {
    throw new Error(`${method.name} is a stream, which nobody answers`);
  }
  const { input, output } = method;
  const readMaxBytes =
    settings.maxMessageBytes ?? bodyBoundOf(operation, maxBodyBytes);
  router.rpc<DescMethodUnary>(
    method,
    (request, context) =>
      answerCall(context, logger, async (record, signal) => {
        const values = restOfMessage(input, request);
        const { body } = await call(values, record, signal);
        return messageOfRest(
          output,
          answerField ? { [answerField]: body } : body,
        );
      }),
    { readMaxBytes },
  );
}

function routePublishing(
  router: ConnectRouter,
  { logger, maxBodyBytes }: GrpcApiOptions,
  call: OperationCall,
): void {
  router.rpc(PUBLISH, (parts, context) =>
    answerCall(context, logger, async (record, signal) => {
      const values = await publishedOf(parts, maxBodyBytes);
      signal.throwIfAborted();
      const { status, body } = await call(values, record, signal);
      const { snapshot } = messageOfRest(PublishSnapshotResponseSchema, {
        snapshot: body,
      });
      const isNew = status === HTTP_CREATED;
      return create(PublishSnapshotResponseSchema, { snapshot, isNew });
    }),
  );
}

function routeObservations(
  router: ConnectRouter,
  { logger, maxBodyBytes }: GrpcApiOptions,
  call: OperationCall,
  operation: ApiOperation,
): void {
  const maxBytes = bodyBoundOf(operation, maxBodyBytes);
  router.rpc(ADD_OBSERVATIONS, (parts, context) =>
    answerCall(context, logger, async (record, signal) => {
      const { asked, lines } = await observationsOf(parts, maxBytes);
      const { body } = await call(asked, record, signal, lines);
      return messageOfRest(AddObservationsResponseSchema, body);
    }),
  );
}

function isUnary(method: DescMethod): method is DescMethodUnary {
  return method.methodKind === 'unary';
}
