import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Request, RequestHandler, Response } from 'express';
import type {
  CallerCredentials,
  OperationHandler,
  OperationId,
} from '../operations';
import { Problem } from '../Problem';
import type { ApiOperation } from './apiOperations';
import type { ApiRouterOptions } from './createApiRouter';
import { readJsonBody } from './readJsonBody';
import { recordOf } from './requestRecord';
import type { RequestValidator } from './requestValidator';
import { sendAnswer } from './sendAnswer';

/**
 * Answers one operation over HTTP.
 *
 * @throws Error when the operation has no handler or no known permission
 */
export function createOperationEndpoint(
  operation: ApiOperation,
  options: ApiRouterOptions,
  validator: RequestValidator,
): RequestHandler {
  const authorise = createAuthorise(operation, options);
  // The document says which operation takes what; the validator has held the request to it.
  const handler = options.handlers[
    operation.id
  ] as OperationHandler<OperationId>;
  if (!handler) throw new Error(`Nobody answers operation ${operation.id}`);

  return async (request: Request, response: Response) => {
    const record = recordOf(request);
    const credentials = await options.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    record.caller = credentials;
    await authorise(credentials);
    const path = validator.path(request.params);
    const query = validator.query(queryOf(request));
    const body = operation.bodySchema
      ? await readJsonBody(request, options.maxBodyBytes)
      : { value: undefined, bytes: 0 };
    validator.body(body.value, body.bytes);
    const result = await handler({
      path,
      query,
      body: body.value,
      credentials,
      traceId: record.trace.traceId,
      ifNoneMatch: request.get('if-none-match'),
    } as Parameters<OperationHandler<OperationId>>[0]);
    sendAnswer(request, response, result);
  };
}

function createAuthorise(
  { id, permissionName }: ApiOperation,
  { knownPermissions, permissions }: ApiRouterOptions,
): (credentials: CallerCredentials) => Promise<void> {
  const permission = knownPermissions.find(
    ({ name }) => name === permissionName,
  );
  if (!permission) {
    throw new Error(
      `Operation ${id} asks for ${permissionName}, which is no known permission`,
    );
  }
  return async credentials => {
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new Problem(
        'forbidden',
        `The permission ${permissionName} is not given.`,
      );
    }
  };
}

function queryOf(request: Request): URLSearchParams {
  const [, query] = request.originalUrl.split('?', 2);
  return new URLSearchParams(query);
}
