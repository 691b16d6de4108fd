import type { components } from '@almanac/backstage-plugin-insights-common';
import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import { instantOf } from '../model/window/instantOf';

/** An episode, as the API gives it. */
export function presentEpisode(
  episode: AlertEpisode,
): components['schemas']['SloAlertEpisode'] {
  const { pendingAtSeconds, firedAtSeconds, resolvedAtSeconds } = episode;
  const { id, slo, title, service, owner, objective, isExample } = episode;
  const { severity, longSeconds, shortSeconds, factor, state } = episode;
  return {
    ...{ id, slo, title, service, owner, objective },
    ...{ severity, longSeconds, shortSeconds, factor, state },
    pendingAt: instantOf(pendingAtSeconds),
    firedAt: firedAtSeconds === null ? null : instantOf(firedAtSeconds),
    resolvedAt:
      resolvedAtSeconds === null ? null : instantOf(resolvedAtSeconds),
    longBurn: episode.longBurn,
    shortBurn: episode.shortBurn,
    isExample,
  };
}
