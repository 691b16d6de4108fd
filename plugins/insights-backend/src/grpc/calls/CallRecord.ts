import { createContextKey, type ContextValues } from '@connectrpc/connect';
import type { CallerCredentials } from '../../platform/operations';
import type { TraceContext } from '../../platform/http/traceContext';

/** What is known of a call while it is answered. */
export interface CallRecord {
  readonly trace: TraceContext;
  /** Set once it is known who calls. */
  caller?: CallerCredentials;
  /** What is being done for it, also when the caller has gone; never rejects. */
  work?: Promise<unknown>;
}

const recordKey = createContextKey<CallRecord | undefined>(undefined, {
  description: 'record of the call',
});

/** Puts the record of a call where {@link recordOf} finds it. */
export function keepRecord(values: ContextValues, record: CallRecord): void {
  values.set(recordKey, record);
}

/** The record of the call that is being answered. */
export function recordOf({
  values,
}: {
  readonly values: ContextValues;
}): CallRecord {
  const record = values.get(recordKey);
  if (!record) throw new Error('The call has no record');
  return record;
}
