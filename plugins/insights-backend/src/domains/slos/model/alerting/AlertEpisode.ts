import { createHash } from 'node:crypto';
import type { AlertWindows } from './alertWindows';
import type { AlertState } from './nextAlertState';

/** What tells one alert of the portal from another; an alert has one open episode at most. */
export interface AlertKey
  extends Pick<AlertWindows, 'severity' | 'longSeconds'> {
  readonly slo: string;
  /** From 0. */
  readonly objective: number;
}

/**
 * One time that an alert was raised, from when its condition began to hold. What it says of the SLO is as it was then,
 * so that what is told of it later is about the same alert; the owner and the entity follow the catalog until it is
 * resolved. Moments in seconds since 1970.
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
  readonly pendingAtSeconds: number;
  readonly firedAtSeconds: number | null;
  readonly resolvedAtSeconds: number | null;
  /** Since when the condition of a firing alert has not held. */
  readonly quietSinceSeconds: number | null;
  /** When the condition was last seen to hold; the burn rates are of then. */
  readonly lastHeldAtSeconds: number;
  readonly longBurn: number | null;
  readonly shortBurn: number | null;
}

/** Text that two alerts have in common only when they are the same. */
export function keyOf(alert: AlertKey): string {
  const { slo, objective, severity, longSeconds } = alert;
  return JSON.stringify([slo, objective, severity, longSeconds]);
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
