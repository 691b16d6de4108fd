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

/** There is something new to judge only when a bucket ends: times are whole buckets, less what one may be early. */
const buckets = (count: number) => count * BUCKET_SECONDS - EARLY_SECONDS;

/**
 * Patience by severity.
 *
 * A page fires when the next bucket bears it out: the samples of the newest one may still be on their way. It clears
 * after three quiet buckets, since its short window is as short as one bucket, so that a single quiet one would end it.
 *
 * A ticket looks back over a day or more: a quarter of an hour of waiting costs nothing there, and half an hour of
 * quiet spares its owner a second one.
 */
export const PATIENCE: Readonly<
  Record<AlertWindows['severity'], AlertPatience>
> = {
  page: { pendingSeconds: buckets(1), clearSeconds: buckets(3) },
  ticket: { pendingSeconds: buckets(3), clearSeconds: buckets(6) },
};
