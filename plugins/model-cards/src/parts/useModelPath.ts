import { useCallback } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ModelAddress } from '@almanac/backstage-plugin-insights-react';
import { modelRouteRef } from '../routes';

/** Path to the page of a model, for the router. */
export function useModelPath(): (model: ModelAddress) => string {
  const path = useRouteRef(modelRouteRef);
  return useCallback(
    ({ registry, name }) =>
      path({
        registry: encodeURIComponent(registry),
        name: encodeURIComponent(name),
      }),
    [path],
  );
}
