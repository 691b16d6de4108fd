import type { JsonObject } from '@backstage/types';
import type { CollectionRun } from './CollectionRun';

/** What is remembered of a collector between its runs. */
export interface CollectorState {
  readonly collectorId: string;
  /** What the last acknowledged batch gave; where the next run goes on. */
  readonly checkpoint: JsonObject | undefined;
  readonly nextRunAt: Date;
  /** When somebody asked for a run that has not begun. */
  readonly requestedAt: Date | undefined;
  /** Tries since the last run that came to its end. */
  readonly failedAttempts: number;
  /** The run that has the collector. A lease that is over belongs to a process that is gone. */
  readonly lease: { readonly runId: string; readonly until: Date } | undefined;
  readonly lastRun: CollectionRun | undefined;
  readonly lastSuccessAt: Date | undefined;
}

/** Whether a process is at work for the collector. */
export function isRunning(state: CollectorState, now: Date): boolean {
  return state.lease !== undefined && state.lease.until > now;
}
