import type { Request, RequestHandler, Response } from 'express';
import type {
  CallerCredentials,
  OperationHandler,
  OperationId,
} from '../operations';
import type { ApiOperation } from './apiOperations';
import type { ApiRouterOptions } from './ApiRouterOptions';
import { audited } from './audited';
import { createAuthorise } from './createAuthorise';
import { deprecationHeaders } from './deprecationHeaders';
import { readBody } from './readBody';
import { cutOffUnreadBody } from './cutOffUnreadBody';
import { recordOf } from './requestRecord';
import { requestUrl } from './requestUrl';
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

  const isPublic = operation.permissionName === undefined;

  const answer = async (request: Request, credentials?: CallerCredentials) => {
    if (credentials) await authorise(credentials);
    const path = validator.path(request.params);
    const query = validator.query(requestUrl(request).query);
    validator.headers(name => request.get(name));
    const body = await readBody(request, operation, options.maxBodyBytes);
    if (!body.lines) validator.body(body.value, body.bytes);
    return handler({
      path,
      query,
      body: body.value,
      lines: body.lines,
      credentials,
      traceId: recordOf(request).trace.traceId,
      ifNoneMatch: request.get('if-none-match'),
      ifMatch: request.get('if-match'),
    } as Parameters<OperationHandler<OperationId>>[0]);
  };

  return async (request: Request, response: Response) => {
    response.set(deprecationHeaders(operation.deprecation));
    // What is answered to everybody is answered to who sends credentials that are no longer good, too.
    const credentials = isPublic
      ? undefined
      : await options.httpAuth.credentials(request, {
          allow: ['user', 'service'],
        });
    recordOf(request).caller = credentials;
    const result = await audited(
      operation,
      options,
      {
        request,
        meta: { ...request.params, traceId: recordOf(request).trace.traceId },
      },
      () => answer(request, credentials),
    );
    sendAnswer(request, response, result);
    cutOffUnreadBody(request);
  };
}
