import { useCallback } from 'react';
import { useHref } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { topicRouteRef } from '../routes';

/** Path to a topic of a radar, for the router. */
export function useTopicPath(radarId: string): (topicId: string) => string {
  const path = useRouteRef(topicRouteRef);
  return useCallback(topicId => path({ radarId, topicId }), [path, radarId]);
}

/** What stands before the router's paths in an address when the portal does not lie at the root of its host. */
export function usePortalPath(): string {
  return useHref('/').replace(/\/$/, '');
}
