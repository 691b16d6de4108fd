import type { LoggerService } from '@backstage/backend-plugin-api';
import { Code, type HandlerContext } from '@connectrpc/connect';
import { asError } from '../../platform/asError';
import { writeTraceResponse } from '../../platform/http/traceContext';
import { rpcErrorOf } from '../failures/rpcErrorOf';
import { recordOf, type CallRecord } from './CallRecord';
import { untilAborted } from './untilAborted';

/** Longest that a call may take, its messages included; a caller may set a nearer deadline. */
const LONGEST_CALL_MILLISECONDS = 60_000;

/**
 * Does the work of a call, and answers when the caller's deadline is over whatever the work does. The trace id comes in
 * the trailers; what nobody foresaw is logged with its cause.
 */
export async function answerCall<Answer>(
  context: HandlerContext,
  logger: LoggerService,
  work: (record: CallRecord, signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const record = recordOf(context);
  context.responseTrailer.set(
    'traceresponse',
    writeTraceResponse(record.trace),
  );
  const signal = AbortSignal.any([
    context.signal,
    AbortSignal.timeout(LONGEST_CALL_MILLISECONDS),
  ]);
  try {
    // Who hung up already is not counted any more: nothing is begun for them.
    signal.throwIfAborted();
    const answer = work(record, signal);
    record.work = answer.catch(() => {});
    return await untilAborted(answer, signal);
  } catch (thrown) {
    const error = rpcErrorOf(thrown, record.trace.traceId);
    if (error.code === Code.Internal || error.code === Code.Unavailable) {
      const name = `${context.service.typeName}/${context.method.name}`;
      logger.error(
        `${name} failed (trace ${record.trace.traceId})`,
        asError(error.cause ?? error),
      );
    }
    throw error;
  }
}
