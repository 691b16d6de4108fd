import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { promDuration } from '../../model/rules/promql/promDuration';
import { ALERTS } from '../../model/rules/seriesNames';

/**
 * The labels that an alert is known by at an Alertmanager. They are those of the alerts that rules for Prometheus raise,
 * and the long window, since each pair of windows is an alert of its own here. They are the same in all of an episode:
 * where the owner changes, the alert of the one is resolved, and that of the other fires.
 */
export function alertLabels(episode: AlertEpisode): Record<string, string> {
  const { severity, operator, slo, service, objective, policy } = episode;
  const labels = {
    alertname: ALERTS[operator === 'noData' ? 'silence' : severity],
    severity,
    slo,
    service,
    // Readers count from 1.
    objective: String(objective + 1),
    long_window: promDuration(episode.longSeconds),
    policy,
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
