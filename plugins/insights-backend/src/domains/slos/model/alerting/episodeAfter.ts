import type { AlertEpisode } from './AlertEpisode';
import type { AlertState } from './nextAlertState';

/**
 * The episode once its alert is in another state.
 *
 * @param state - any but inactive, where there is no episode
 */
export function episodeAfter(
  episode: AlertEpisode,
  state: Exclude<AlertState, { phase: 'inactive' }>,
): AlertEpisode {
  switch (state.phase) {
    case 'pending':
      return { ...episode, state: 'pending' };
    case 'firing':
      return {
        ...episode,
        state: 'firing',
        firedAtSeconds: state.sinceSeconds,
        quietSinceSeconds: state.quietSinceSeconds ?? null,
        ...(episode.state === 'pending' && {
          firedOwner: episode.owner,
          firedEntityRef: episode.entityRef,
        }),
      };
    default:
      return {
        ...episode,
        state: 'resolved',
        resolvedAtSeconds: state.sinceSeconds,
      };
  }
}
