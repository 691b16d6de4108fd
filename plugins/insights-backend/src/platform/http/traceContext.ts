import { randomBytes } from 'node:crypto';

/** Where a request stands in a distributed trace. */
export interface TraceContext {
  /** 32 hex digits: the caller's, or a new one. */
  readonly traceId: string;
  /** 16 hex digits: this request. */
  readonly spanId: string;
  /** Two hex digits, from the caller. */
  readonly flags: string;
}

const TRACEPARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(?:-.*)?$/;

/**
 * Goes on with the caller's trace, or begins one where the header is absent or invalid.
 *
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function traceContextOf(traceparent: string | undefined): TraceContext {
  const [, traceId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  return {
    traceId: traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    flags: flags ?? '00',
  };
}

/** The value of a `traceresponse` header (W3C Trace Context Level 2). */
export function writeTraceResponse(trace: TraceContext): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.flags}`;
}
