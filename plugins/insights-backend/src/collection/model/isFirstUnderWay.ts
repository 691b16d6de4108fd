import type { CollectorState } from './CollectorState';

/** Whether a collector has begun and never come to its end; also between two tries, while the next is soon. */
export function isFirstUnderWay(state: CollectorState): boolean {
  if (state.lastSuccessAt) return false;
  return (
    state.lease !== undefined ||
    state.requestedAt !== undefined ||
    state.failedAttempts > 0 ||
    state.lastRun?.state === 'interrupted'
  );
}
