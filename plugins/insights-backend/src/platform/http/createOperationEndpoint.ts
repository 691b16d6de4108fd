import type { Request, RequestHandler, Response } from 'express';
import { asError } from '../asError';
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
    validator.headers(name => request.get(name));
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
      ifMatch: request.get('if-match'),
    } as Parameters<OperationHandler<OperationId>>[0]);
  };

  return async (request: Request, response: Response) => {
    const credentials = await options.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    recordOf(request).caller = credentials;
    const result = await audited(operation, options, request, () =>
      answer(request, credentials),
    );
    sendAnswer(request, response, result);
    cutOffUnreadBody(request);
  };
}

/**
 * Writes a change of state, tried or done, to the audit log. What cannot be written down before is not done; what is done
 * is answered as done, also where that can then not be written down.
 */
async function audited<Result>(
  { auditEventId }: ApiOperation,
  { auditor, logger }: Pick<ApiRouterOptions, 'auditor' | 'logger'>,
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
  const write = async (outcome: () => Promise<void>) => {
    try {
      await outcome();
    } catch (error) {
      logger.error(
        `The audit log did not take the outcome of ${auditEventId}`,
        asError(error),
      );
    }
  };
  let result: Result;
  try {
    result = await act();
  } catch (error) {
    await write(() => event.fail({ error: asError(error) }));
    throw error;
  }
  await write(() => event.success());
  return result;
}
