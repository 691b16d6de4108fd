import type { RunTrigger } from './CollectionRun';
import { isRunning, type CollectorState } from './CollectorState';
import { retryDelaySeconds, retryPolicy } from './retryPolicy';

/** A run that is to begin now. */
export interface DueRun {
  readonly trigger: RunTrigger;
  readonly attempt: number;
}

/** Says whether a collector is to run now, and why. `undefined`: not now. */
export function decideRun(
  state: CollectorState,
  now: Date,
): DueRun | undefined {
  if (isRunning(state, now)) return undefined;
  if (state.requestedAt) return { trigger: 'manual', attempt: 1 };
  if (state.lease) return decideRecovery(state, now);
  if (state.nextRunAt > now) return undefined;
  const goesOn =
    state.failedAttempts > 0 || state.lastRun?.state === 'interrupted';
  return {
    trigger: goesOn ? 'retry' : 'schedule',
    attempt: state.failedAttempts + 1,
  };
}

/**
 * A run whose process is gone goes on at once; but where it is the collector that brings the process down, each further
 * time waits longer, so that the portal stays up in between.
 */
function decideRecovery(state: CollectorState, now: Date): DueRun | undefined {
  const attempt = state.lastRun?.attempt ?? 1;
  const waitSeconds =
    attempt === 1 ? 0 : retryDelaySeconds(retryPolicy, attempt - 1, 0);
  const goneSince = state.lease?.until.getTime() ?? 0;
  if (now.getTime() < goneSince + waitSeconds * 1000) return undefined;
  return { trigger: 'retry', attempt: attempt + 1 };
}
