import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { instantOf } from '../../model/window/instantOf';
import { alertLabels } from './alertLabels';
import { alertTexts } from './alertTexts';
import { sloUrl } from './sloLink';

/** What both formats of Alertmanager say of an alert. */
export interface WireAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** ISO 8601 instant. */
  readonly startsAt: string;
  readonly generatorURL?: string;
}

/** An episode that fires or has fired, as Alertmanager takes it. */
export function wireAlert(
  episode: AlertEpisode,
  portalUrl: string | undefined,
): WireAlert {
  const link = sloUrl(portalUrl, episode.slo);
  return {
    labels: alertLabels(episode),
    annotations: {
      ...alertTexts(episode),
      ...(link !== undefined && { dashboard: link }),
    },
    startsAt: instantOf(episode.firedAtSeconds ?? episode.pendingAtSeconds),
    ...(link !== undefined && { generatorURL: link }),
  };
}
