import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { Code } from '@connectrpc/connect';
import { traceContextOf } from '../../platform/http/traceContext';
import type { CallRecord } from '../calls/CallRecord';

const HTTP_OK = 200;

/**
 * Begins the record of a call: goes on with its trace, and logs one line when it is over. Neither messages nor tokens are
 * logged.
 *
 * @param isKnown - whether there is such a method; others are not named, since there could be any number
 */
export function beginCall(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  { logger, isKnown }: { logger: LoggerService; isKnown: boolean },
): CallRecord {
  const { traceparent } = request.headers;
  const record: CallRecord = {
    trace: traceContextOf([traceparent].flat()[0]),
  };
  const { stream } = response;
  const startedAt = performance.now();
  stream.once('close', () => {
    const method = isKnown ? request.url.slice(1) : 'no method';
    const status =
      stream.sentTrailers?.['grpc-status'] ??
      stream.sentHeaders?.['grpc-status'];
    const code = codeName(status, stream.sentHeaders?.[':status']);
    logger.info(`gRPC ${method} ${code}`, {
      method,
      code,
      durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
      traceId: record.trace.traceId,
      ...callerFields(record),
    });
  });
  return record;
}

/**
 * As gRPC writes it, e.g. `NOT_FOUND`. A call that got no status was given up by the caller, or was none, and was refused by
 * HTTP alone.
 */
function codeName(
  status: number | string | string[] | undefined,
  httpStatus: number | string | string[] = HTTP_OK,
): string {
  if (status === undefined) {
    return Number(httpStatus) === HTTP_OK ? 'CANCELLED' : 'UNKNOWN';
  }
  if (String(status) === '0') return 'OK';
  const name = Code[Number(status)] ?? 'Unknown';
  return name === 'Canceled'
    ? 'CANCELLED'
    : name.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase();
}

function callerFields({ caller }: CallRecord) {
  if (!caller) return {};
  return caller.principal.type === 'user'
    ? { userEntityRef: caller.principal.userEntityRef }
    : { service: caller.principal.subject };
}
