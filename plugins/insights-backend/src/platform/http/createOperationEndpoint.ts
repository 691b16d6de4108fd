import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Request, RequestHandler, Response } from 'express';
import type {
  CallerCredentials,
  OperationHandler,
  OperationId,
} from '../operations';
import type { ApiOperation } from './apiOperations';
import type { ApiRouterOptions } from './ApiRouterOptions';
import { createAuthorise } from './createAuthorise';
import { cutOffUnreadBody } from './cutOffUnreadBody';
import { readJsonBody } from './readJsonBody';
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

  const answer = async (request: Request, credentials: CallerCredentials) => {
    await authorise(credentials);
    const path = validator.path(request.params);
    const query = validator.query(requestUrl(request).query);
    const body = operation.bodySchema
      ? await readJsonBody(request, options.maxBodyBytes)
      : { value: undefined, bytes: 0 };
    validator.body(body.value, body.bytes);
    return handler({
      path,
      query,
      body: body.value,
      credentials,
      traceId: recordOf(request).trace.traceId,
      ifNoneMatch: request.get('if-none-match'),
    } as Parameters<OperationHandler<OperationId>>[0]);
  };

  return async (request: Request, response: Response) => {
    const credentials = await options.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    recordOf(request).caller = credentials;
    const result = await audited(operation, options.auditor, request, () =>
      answer(request, credentials),
    );
    sendAnswer(request, response, result);
    cutOffUnreadBody(request);
  };
}

/** Writes a change of state, tried or done, to the audit log. */
async function audited<Result>(
  { auditEventId }: ApiOperation,
  auditor: AuditorService,
  request: Request,
  act: () => Promise<Result>,
): Promise<Result> {
  if (!auditEventId) return act();
  const event = await auditor.createEvent({
    eventId: auditEventId,
    severityLevel: 'medium',
    request,
    meta: { ...request.params, traceId: recordOf(request).trace.traceId },
  });
  try {
    const result = await act();
    await event.success();
    return result;
  } catch (error) {
    await event.fail({
      error: error instanceof Error ? error : new Error(String(error)),
    });
    throw error;
  }
}
