import type { components } from '@almanac/backstage-plugin-insights-common';
import { API_PATH } from '../../../platform/apiPath';
import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import { instantOf } from '../model/window/instantOf';
import { instantOrNull } from '../model/window/instantOrNull';
import { whatToDo } from './whatToDo';

/** An episode, as the API gives it. */
export function presentEpisode(
  episode: AlertEpisode,
): components['schemas']['SloAlertEpisode'] {
  const { id, slo, title, service, owner, objective, isExample } = episode;
  const { policy, severity, operator, longSeconds, shortSeconds } = episode;
  const { factor, state, handedTo } = episode;
  const { longBurn, shortBurn, totalUnits, badUnits } = episode;
  return {
    ...{ id, slo, title, service, owner, objective, policy },
    ...{ severity, operator, longSeconds, shortSeconds, factor, state },
    heldFrom: instantOf(episode.heldFromSeconds),
    heldUntil: instantOf(episode.heldUntilSeconds),
    pendingAt: instantOf(episode.pendingAtSeconds),
    firedAt: instantOrNull(episode.firedAtSeconds),
    resolvedAt: instantOrNull(episode.resolvedAtSeconds),
    ...{ handedTo, longBurn, shortBurn, totalUnits, badUnits },
    whatToDo: whatToDo(episode),
    workingHref: `${API_PATH}/slos/${encodeURIComponent(slo)}`,
    isExample,
  };
}
