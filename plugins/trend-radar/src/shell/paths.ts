import { useCallback } from 'react';
import { useHref } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { comparisonRouteRef, topicRouteRef } from '../routes';

/** Path to a topic of a radar, for the router. */
export function useTopicPath(radarId: string): (topicId: string) => string {
  const path = useRouteRef(topicRouteRef);
  return useCallback(topicId => path({ radarId, topicId }), [path, radarId]);
}

/**
 * Path to the page that shows topics side by side, for the router.
 *
 * @returns takes the ids of topics, the radar whose rings are told, and the signal that is compared
 */
export function useComparePath(): (
  topicIds: readonly string[],
  of?: { radarId?: string; signalId?: string },
) => string {
  const path = useRouteRef(comparisonRouteRef)();
  return useCallback(
    (topicIds, { radarId, signalId } = {}) => {
      const query = new URLSearchParams({
        ...(topicIds.length > 0 && { topics: topicIds.join(',') }),
        ...(radarId && { radar: radarId }),
        ...(signalId && { signal: signalId }),
      });
      return [path, `${query}`].filter(Boolean).join('?');
    },
    [path],
  );
}

/** What stands before the router's paths in an address when the portal does not lie at the root of its host. */
export function usePortalPath(): string {
  return useHref('/').replace(/\/$/, '');
}
