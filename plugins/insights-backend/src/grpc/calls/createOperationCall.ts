import type { ApiOperation } from '../../platform/http/apiOperations';
import { audited } from '../../platform/http/audited';
import type { Line } from '../../platform/http/readLines';
import type { RequestValidator } from '../../platform/http/requestValidator';
import { callerRefOf } from '../../platform/callerRefOf';
import type { OperationHandler, OperationId } from '../../platform/operations';
import { forCaller } from '../../platform/threads/callerSignal';
import type { GrpcApiOptions } from '../GrpcApiOptions';
import { bytesOf } from '../wire/bytesOf';
import type { CallRecord } from './CallRecord';

/** What an operation answered. */
export interface OperationOutcome {
  /** HTTP status of the answer; 200 when left out. */
  readonly status?: number;
  readonly body: unknown;
}

/**
 * Asks an operation by its parameters and the fields of its body, in one object, or by lines in place of a body. Problems are
 * thrown.
 */
export type OperationCall = (
  values: Readonly<Record<string, unknown>>,
  record: CallRecord,
  signal: AbortSignal,
  lines?: AsyncIterable<readonly Line[]>,
) => Promise<OperationOutcome>;

/**
 * Answers one operation of the REST API over gRPC: the same checks, the same handler, the same audit. The caller has been
 * admitted. A calculation ends when the caller hangs up; what changes something is carried through.
 *
 * @throws Error when the operation has no handler
 */
export function createOperationCall(
  operation: ApiOperation,
  options: GrpcApiOptions,
  validator: RequestValidator,
): OperationCall {
  // The document says which operation takes what; the validator has held the call to it.
  const handler = options.handlers[
    operation.id
  ] as OperationHandler<OperationId>;
  if (!handler) throw new Error(`Nobody answers operation ${operation.id}`);
  const isCalculation = operation.bodySchema && !operation.auditEventId;

  return async (values, { caller, trace }, signal, lines) => {
    if (!caller) throw new Error('Nobody was admitted');
    const { traceId } = trace;
    const parts = partsOf(operation, values);
    const act = async () => {
      const path = validator.path(parts.path);
      const query = validator.query(parts.query);
      const body = lines ? undefined : parts.body;
      if (!lines) validator.body(body, bytesOf(body));
      const result = await handler({
        ...{ path, query, body, lines, credentials: caller, traceId },
        ifNoneMatch: undefined,
        ifMatch: undefined,
      } as Parameters<OperationHandler<OperationId>>[0]);
      if (result.notModified || result.file) {
        throw new Error(`${operation.id} answers no object`);
      }
      return result;
    };
    const meta = { ...parts.path, traceId, caller: callerRefOf(caller) };
    const actAudited = () => audited(operation, options, { meta }, act);
    return isCalculation ? forCaller(signal, actAudited) : actAudited();
  };
}

/** What belongs into the path, into the query, and into the body. */
function partsOf(
  { parameters, bodySchema }: ApiOperation,
  values: Readonly<Record<string, unknown>>,
) {
  const rest = { ...values };
  const path: Record<string, string> = {};
  const query = new URLSearchParams();
  for (const { name, in: place } of parameters) {
    const value = rest[name];
    if (value === undefined || place === 'header') continue;
    delete rest[name];
    if (place === 'path') path[name] = String(value);
    else for (const one of [value].flat()) query.append(name, String(one));
  }
  return { path, query, body: bodySchema ? rest : undefined };
}
