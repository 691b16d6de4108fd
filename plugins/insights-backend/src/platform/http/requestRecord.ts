import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Request, Response } from 'express';
import type { CallerCredentials } from '../operations';
import {
  traceContextOf,
  writeTraceResponse,
  type TraceContext,
} from './traceContext';

/** What is known about a request while it is answered; one log line at its end. */
export interface RequestRecord {
  readonly trace: TraceContext;
  /** Path template of the specification; set once it is matched. Never the raw path: that would be one per topic. */
  route?: string;
  caller?: CallerCredentials;
}

const records = new WeakMap<Request, RequestRecord>();

/**
 * Begins the record of a request: continues its trace, and logs one line when the answer is sent or the caller is gone.
 * Neither bodies nor tokens are logged.
 */
export function beginRecord(
  request: Request,
  response: Response,
  logger: LoggerService,
): RequestRecord {
  const record: RequestRecord = {
    trace: traceContextOf(request.get('traceparent')),
  };
  records.set(request, record);
  response.set('traceresponse', writeTraceResponse(record.trace));
  const startedAt = performance.now();
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499;
    logger.info(`${request.method} ${record.route ?? 'no route'} ${status}`, {
      route: record.route ?? null,
      method: request.method,
      status,
      durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
      traceId: record.trace.traceId,
      ...callerFields(record.caller),
    });
  });
  return record;
}

/** The record that {@link beginRecord} began for a request. */
export function recordOf(request: Request): RequestRecord {
  const record = records.get(request);
  if (!record) throw new Error('The request has no record');
  return record;
}

function callerFields(caller: CallerCredentials | undefined) {
  if (!caller) return {};
  return caller.principal.type === 'user'
    ? { userEntityRef: caller.principal.userEntityRef }
    : { service: caller.principal.subject };
}
