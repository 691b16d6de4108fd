import { createHash } from 'node:crypto';
import type { AlertWindows } from './alertWindows';
import type { AlertState } from './nextAlertState';

/** What tells one alert of the portal from another; an alert has one open episode at most. */
export interface AlertKey
  extends Pick<
    AlertWindows,
    'policy' | 'severity' | 'longSeconds' | 'operator'
  > {
  readonly slo: string;
  /** From 0. */
  readonly objective: number;
}

/**
 * One time that an alert was raised: the finding of this domain, with the evidence for it. What it says of the SLO is as
 * it was then, so that what is told of it later is about the same alert; the entity follows the catalog until it is
 * resolved, and so does the owner until it fires. From then on, another owner has an episode of their own. Moments in
 * seconds since 1970.
 */
export interface AlertEpisode extends AlertKey {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly owner: string | null;
  readonly entityRef: string | null;
  /** The owner when it fired, which its labels keep: it is known by them. Null before. */
  readonly firedOwner: string | null;
  /** The entity when it fired, for the same. */
  readonly firedEntityRef: string | null;
  readonly isExample: boolean;
  readonly shortSeconds: number;
  readonly factor: number;
  readonly state: 'pending' | 'firing' | 'resolved';
  /** When the slice began with which its condition came to hold: by the data, where the other moments are of the clock. */
  readonly heldFromSeconds: number;
  /** When the last slice ended that its condition held with, by the data; the evidence is of then. */
  readonly heldUntilSeconds: number;
  /** When the condition was first seen to hold. */
  readonly pendingAtSeconds: number;
  readonly firedAtSeconds: number | null;
  readonly resolvedAtSeconds: number | null;
  /** The owner that it went on with, where that ended this episode. */
  readonly handedTo: string | null;
  /** Since when the condition of a firing alert has not held. */
  readonly quietSinceSeconds: number | null;
  readonly longBurn: number | null;
  readonly shortBurn: number | null;
  /** Units of the long window, and those of them that were bad; null for what was not written down then. */
  readonly totalUnits: number | null;
  readonly badUnits: number | null;
}

/** Text that two alerts have in common only when they are the same. */
export function keyOf(alert: AlertKey): string {
  const { slo, objective, policy, severity, longSeconds, operator } = alert;
  return JSON.stringify([
    ...[slo, objective, policy, severity, longSeconds, operator],
  ]);
}

/** Name of the episode of an alert that begins at a moment. */
export function episodeIdOf(alert: AlertKey, pendingAtSeconds: number): string {
  return createHash('sha256')
    .update(`${keyOf(alert)} ${pendingAtSeconds}`)
    .digest('hex')
    .slice(0, 32);
}

/** Where the alert of an episode is in its life. */
export function stateOf(episode: AlertEpisode | undefined): AlertState {
  if (!episode) return { phase: 'inactive' };
  const { state, pendingAtSeconds, firedAtSeconds, resolvedAtSeconds } =
    episode;
  switch (state) {
    case 'pending':
      return { phase: 'pending', sinceSeconds: pendingAtSeconds };
    case 'firing':
      return {
        phase: 'firing',
        sinceSeconds: firedAtSeconds ?? pendingAtSeconds,
        quietSinceSeconds: episode.quietSinceSeconds ?? undefined,
      };
    default:
      return {
        phase: 'resolved',
        sinceSeconds: resolvedAtSeconds ?? pendingAtSeconds,
      };
  }
}
