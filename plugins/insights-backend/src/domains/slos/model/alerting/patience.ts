import { BUCKET_SECONDS } from '../openslo/limits';
import type { AlertWindows } from './alertWindows';

/** How patient an alert is. */
export interface AlertPatience {
  /** How long the condition must have held before the alert fires. */
  readonly pendingSeconds: number;
  /** How long the condition must not have held before a firing alert resolves. */
  readonly clearSeconds: number;
}

/** Rounds come each minute, so that one bucket may be evaluated up to a minute sooner after its end than another. */
const EARLY_SECONDS = 60;

/**
 * A page clears after three quiet buckets, since its short window is as short as one bucket, so that a single quiet one
 * would end it. Half an hour of quiet spares the owner of a ticket a second one.
 */
const CLEAR_SECONDS = { page: 3 * BUCKET_SECONDS, ticket: 6 * BUCKET_SECONDS };

/** The patience of an alert: there is something new to judge only when a bucket ends, less what one may be early. */
export function patienceOf({
  severity,
  afterSeconds,
}: Pick<AlertWindows, 'severity' | 'afterSeconds'>): AlertPatience {
  return {
    pendingSeconds: Math.max(0, afterSeconds - EARLY_SECONDS),
    clearSeconds: CLEAR_SECONDS[severity] - EARLY_SECONDS,
  };
}
