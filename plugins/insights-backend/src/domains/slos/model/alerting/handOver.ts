import { episodeIdOf, type AlertEpisode } from './AlertEpisode';
import { episodeAfter } from './episodeAfter';

/**
 * Ends the episode of an alert that fires for one owner, and goes on with one for another: each is told of what is
 * theirs, and what an alert is known by, its owner included, never changes.
 *
 * @param before - firing, and owned
 * @param after - the same, as it is now
 */
export function handOver(
  before: AlertEpisode,
  after: AlertEpisode,
  nowSeconds: number,
): { readonly ended: AlertEpisode; readonly begun: AlertEpisode } {
  const { owner, entityRef } = after;
  return {
    ended: {
      ...episodeAfter(before, { phase: 'resolved', sinceSeconds: nowSeconds }),
      handedTo: owner,
    },
    begun: {
      ...after,
      id: episodeIdOf(after, nowSeconds),
      pendingAtSeconds: nowSeconds,
      firedAtSeconds: nowSeconds,
      firedOwner: owner,
      firedEntityRef: entityRef,
    },
  };
}
