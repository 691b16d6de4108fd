import type { AlertEpisode } from './AlertEpisode';

const SEVERITIES = ['page', 'ticket'];
const STATES = ['firing', 'pending', 'resolved'];

/** The most severe of some episodes: a page before a ticket, then one that fires, then the oldest. */
export function mostSevere(
  episodes: readonly AlertEpisode[],
): AlertEpisode | undefined {
  return [...episodes].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      a.pendingAtSeconds - b.pendingAtSeconds,
  )[0];
}
