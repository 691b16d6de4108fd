import type { AlertObservation } from '../evaluation/AlertWatch';
import {
  episodeIdOf,
  keyOf,
  stateOf,
  type AlertEpisode,
  type AlertKey,
} from '../model/alerting/AlertEpisode';
import { episodeAfter } from '../model/alerting/episodeAfter';
import { handOver } from '../model/alerting/handOver';
import { isKnownToHold } from '../model/alerting/isKnownToHold';
import { nextAlertState } from '../model/alerting/nextAlertState';
import { patienceOf } from '../model/alerting/patience';
import type { StandingAlert } from '../model/alerting/standingAlerts';
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
    else {
      gather(episode, ownedNow(episode, observation), nowSeconds, changes);
    }
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
  alert: StandingAlert,
  episode: AlertEpisode | undefined,
  nowSeconds: number,
  changes: Gathered,
): void {
  const before = stateOf(episode);
  const state = nextAlertState(
    before,
    isKnownToHold(alert),
    nowSeconds,
    patienceOf(alert),
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
  const after = episodeAfter(observed(owned, alert), state);
  gather(episode, after, nowSeconds, changes);
}

function gather(
  before: AlertEpisode,
  after: AlertEpisode,
  nowSeconds: number,
  changes: Gathered,
): void {
  if (!isWorthWriting(before, after)) return;
  const hasFired = before.state === 'firing';
  const isTaken = hasFired && before.owner !== null && isOthers(before, after);
  if (!isTaken) {
    changes.changed.push(after);
    const isClaimed = hasFired && isOthers(before, after);
    if (isClaimed && after.state === 'firing') changes.claimed.push(after);
  } else if (after.state === 'firing') {
    const { ended, begun } = handOver(before, after, nowSeconds);
    changes.changed.push(ended);
    changes.opened.push(begun);
  } else {
    // Its end is told to whom it was told to fire.
    changes.changed.push({ ...after, owner: before.owner });
  }
}

function isOthers(before: AlertEpisode, after: AlertEpisode): boolean {
  return before.owner !== after.owner;
}

/** A change of the state or the owner is, and how an alert that fires burns, once for each bucket. */
function isWorthWriting(before: AlertEpisode, after: AlertEpisode): boolean {
  if (before.state !== after.state) return true;
  if (isOthers(before, after)) return true;
  if (before.entityRef !== after.entityRef) return true;
  if (after.state !== 'firing') return false;
  if (before.quietSinceSeconds !== after.quietSinceSeconds) return true;
  return after.heldUntilSeconds > before.heldUntilSeconds;
}

function episodeOf(
  observation: AlertObservation,
  alert: StandingAlert,
  nowSeconds: number,
): AlertEpisode {
  const { slo, title, service, owner, entityRef, objective, isExample } =
    observation;
  const { policy, severity, operator, longSeconds } = alert;
  const { shortSeconds, factor, held } = alert;
  const key: AlertKey = {
    ...{ slo, objective, policy, severity, operator, longSeconds },
  };
  return {
    id: episodeIdOf(key, nowSeconds),
    ...key,
    ...{ title, service, owner, entityRef, isExample, shortSeconds, factor },
    ...{ firedOwner: null, firedEntityRef: null },
    state: 'pending',
    heldFromSeconds: held?.startSeconds ?? nowSeconds,
    heldUntilSeconds: held?.endSeconds ?? nowSeconds,
    pendingAtSeconds: nowSeconds,
    firedAtSeconds: null,
    resolvedAtSeconds: null,
    quietSinceSeconds: null,
    handedTo: null,
    ...evidenceOf(alert),
  };
}

/**
 * An owner keeps an alert until another one takes it. A service that the catalog does not know may be one that it has not
 * read yet: what was known stays.
 */
function ownedNow(
  episode: AlertEpisode,
  { owner, entityRef }: AlertObservation,
): AlertEpisode {
  return entityRef === null
    ? episode
    : { ...episode, owner: owner ?? episode.owner, entityRef };
}

function observed(episode: AlertEpisode, alert: StandingAlert): AlertEpisode {
  const { held } = alert;
  return held
    ? {
        ...episode,
        ...evidenceOf(alert),
        heldUntilSeconds: held.endSeconds,
      }
    : episode;
}

/** What an alert is raised by. */
function evidenceOf({
  longBurn,
  shortBurn,
  totalUnits,
  badUnits,
}: StandingAlert) {
  return { longBurn, shortBurn, totalUnits, badUnits };
}

function objectiveOf({
  slo,
  objective,
}: Pick<AlertKey, 'slo' | 'objective'>): string {
  return JSON.stringify([slo, objective]);
}
