import type { AlertObservation } from '../evaluation/AlertWatch';
import {
  episodeIdOf,
  keyOf,
  stateOf,
  type AlertEpisode,
  type AlertKey,
} from '../model/alerting/AlertEpisode';
import type { BurningWindows } from '../model/alerting/burningWindows';
import { episodeAfter } from '../model/alerting/episodeAfter';
import { isKnownToHold } from '../model/alerting/isKnownToHold';
import { nextAlertState } from '../model/alerting/nextAlertState';
import { PATIENCE } from '../model/alerting/patience';
import { BUCKET_SECONDS } from '../model/openslo/limits';
import type { AlertChanges } from './AlertsStore';

/** Changes that are being gathered. */
type Gathered = Record<keyof AlertChanges, AlertEpisode[]>;

/**
 * What observations make of the open episodes of their SLOs. Alerts that an SLO has no longer, because its definition
 * has changed, are over.
 *
 * @param observations - all objectives of each SLO
 */
export function judgeObservations(
  open: readonly AlertEpisode[],
  observations: readonly AlertObservation[],
  nowSeconds: number,
): AlertChanges {
  const changes: Gathered = {
    ...{ opened: [], changed: [], claimed: [], dropped: [] },
  };
  const left = new Map(open.map(episode => [keyOf(episode), episode]));
  const unknown = new Map<string, AlertObservation>();
  for (const observation of observations) {
    const { slo, objective, alerts } = observation;
    if (!alerts) unknown.set(objectiveOf(observation), observation);
    for (const alert of alerts ?? []) {
      const key = keyOf({ ...alert, slo, objective });
      judgeAlert(observation, alert, left.get(key), nowSeconds, changes);
      left.delete(key);
    }
  }
  const gone: AlertEpisode[] = [];
  for (const episode of left.values()) {
    const observation = unknown.get(objectiveOf(episode));
    if (!observation) gone.push(episode);
    else gather(episode, ownedNow(episode, observation), changes);
  }
  const { changed, dropped } = endEpisodes(gone, nowSeconds);
  changes.changed.push(...changed);
  changes.dropped.push(...dropped);
  return changes;
}

/** Ends episodes whose alerts are gone: those that fired are resolved, the others forgotten. */
export function endEpisodes(
  episodes: readonly AlertEpisode[],
  nowSeconds: number,
): AlertChanges {
  return {
    ...{ opened: [], claimed: [] },
    changed: episodes
      .filter(({ state }) => state === 'firing')
      .map(episode =>
        episodeAfter(episode, { phase: 'resolved', sinceSeconds: nowSeconds }),
      ),
    dropped: episodes.filter(({ state }) => state === 'pending'),
  };
}

function judgeAlert(
  observation: AlertObservation,
  alert: BurningWindows,
  episode: AlertEpisode | undefined,
  nowSeconds: number,
  changes: Gathered,
): void {
  const before = stateOf(episode);
  const state = nextAlertState(
    before,
    isKnownToHold(alert),
    nowSeconds,
    PATIENCE[alert.severity],
  );
  if (state.phase === 'inactive') {
    if (episode) changes.dropped.push(episode);
    return;
  }
  if (!episode) {
    const fresh = episodeOf(observation, alert, nowSeconds);
    changes.opened.push(episodeAfter(fresh, state));
    return;
  }
  const owned = ownedNow(episode, observation);
  const after = episodeAfter(observed(owned, alert, nowSeconds), state);
  gather(episode, after, changes);
}

function gather(
  before: AlertEpisode,
  after: AlertEpisode,
  changes: Gathered,
): void {
  if (!isWorthWriting(before, after)) return;
  changes.changed.push(after);
  const isClaimed = before.owner === null && after.owner !== null;
  if (isClaimed && after.state === 'firing') changes.claimed.push(after);
}

/** A change of the state or the owner is; new burn rates of an alert that fires are once for each bucket. */
function isWorthWriting(before: AlertEpisode, after: AlertEpisode): boolean {
  if (before.state !== after.state) return true;
  if (before.owner !== after.owner) return true;
  if (before.entityRef !== after.entityRef) return true;
  if (after.state !== 'firing') return false;
  if (before.quietSinceSeconds !== after.quietSinceSeconds) return true;
  const hasNewBurn =
    before.longBurn !== after.longBurn || before.shortBurn !== after.shortBurn;
  return (
    hasNewBurn &&
    bucketOf(after.lastHeldAtSeconds) > bucketOf(before.lastHeldAtSeconds)
  );
}

function episodeOf(
  observation: AlertObservation,
  alert: BurningWindows,
  nowSeconds: number,
): AlertEpisode {
  const { slo, title, service, owner, entityRef, objective, isExample } =
    observation;
  const { severity, longSeconds, shortSeconds, factor } = alert;
  const key: AlertKey = { slo, objective, severity, longSeconds };
  return {
    id: episodeIdOf(key, nowSeconds),
    ...key,
    ...{ title, service, owner, entityRef, isExample, shortSeconds, factor },
    ...{ firedOwner: null, firedEntityRef: null },
    state: 'pending',
    pendingAtSeconds: nowSeconds,
    firedAtSeconds: null,
    resolvedAtSeconds: null,
    quietSinceSeconds: null,
    lastHeldAtSeconds: nowSeconds,
    longBurn: alert.longBurn,
    shortBurn: alert.shortBurn,
  };
}

/** A service that the catalog does not know may be one that it has not read yet: what was known stays. */
function ownedNow(
  episode: AlertEpisode,
  { owner, entityRef }: AlertObservation,
): AlertEpisode {
  return entityRef === null ? episode : { ...episode, owner, entityRef };
}

function observed(
  episode: AlertEpisode,
  { holds, longBurn, shortBurn }: BurningWindows,
  nowSeconds: number,
): AlertEpisode {
  return holds
    ? { ...episode, longBurn, shortBurn, lastHeldAtSeconds: nowSeconds }
    : episode;
}

function objectiveOf({
  slo,
  objective,
}: Pick<AlertKey, 'slo' | 'objective'>): string {
  return JSON.stringify([slo, objective]);
}

function bucketOf(seconds: number): number {
  return Math.floor(seconds / BUCKET_SECONDS);
}
