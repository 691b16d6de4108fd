import type { RunState } from './CollectionRun';
import { retryDelaySeconds, retryPolicy } from './retryPolicy';

/** When a collector runs again, and how many tries are behind it then. */
export interface NextRun {
  readonly at: Date;
  readonly failedAttempts: number;
}

/** A run that is over. */
export interface FinishedRun {
  readonly state: Exclude<RunState, 'running'>;
  readonly attempt: number;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly frequencySeconds: number;
}

/**
 * Plans the run after one that is over.
 *
 * @param chance - uniform in 0…1
 */
export function planNextRun(run: FinishedRun, chance: number): NextRun {
  if (run.state === 'interrupted') {
    return { at: run.finishedAt, failedAttempts: run.attempt - 1 };
  }
  const scheduled = nextOnSchedule(run);
  if (run.state !== 'failed' || run.attempt >= retryPolicy.maxAttempts) {
    return { at: scheduled, failedAttempts: 0 };
  }
  const delay = retryDelaySeconds(retryPolicy, run.attempt, chance) * 1000;
  return {
    at: new Date(run.finishedAt.getTime() + delay),
    failedAttempts: run.attempt,
  };
}

/** Runs begin whole periods apart; periods that a long run has missed are left out. */
function nextOnSchedule({
  startedAt,
  finishedAt,
  frequencySeconds,
}: FinishedRun): Date {
  const period = frequencySeconds * 1000;
  const taken = finishedAt.getTime() - startedAt.getTime();
  const periods = Math.max(1, Math.ceil(taken / period));
  return new Date(startedAt.getTime() + periods * period);
}
