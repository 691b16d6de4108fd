import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { promDuration } from '../../model/rules/promql/promDuration';
import { ALERTS } from '../../model/rules/seriesNames';

/**
 * The labels that an alert is known by at an Alertmanager. They are those of the alerts that rules for Prometheus raise,
 * and the long window, since each pair of windows is an alert of its own here. They are the same in all of an episode.
 */
export function alertLabels(episode: AlertEpisode): Record<string, string> {
  const { severity, slo, service, objective } = episode;
  const labels = {
    alertname: ALERTS[severity],
    severity,
    slo,
    service,
    // Readers count from 1.
    objective: String(objective + 1),
    long_window: promDuration(episode.longSeconds),
    owner: episode.firedOwner,
    entity: episode.firedEntityRef,
  };
  // Alertmanager takes an empty label for none.
  return Object.fromEntries(
    Object.entries(labels).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    ),
  );
}
