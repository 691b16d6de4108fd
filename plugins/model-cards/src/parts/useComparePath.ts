import { useCallback } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ModelSide,
  modelSideText,
} from '@almanac/backstage-plugin-insights-react';
import { modelComparisonRouteRef } from '../routes';

/** Path to the page that shows models or versions side by side, for the router. */
export function useComparePath(): (sides: readonly ModelSide[]) => string {
  const path = useRouteRef(modelComparisonRouteRef)();
  return useCallback(
    sides => {
      const query = new URLSearchParams(
        sides.map(side => ['side', modelSideText(side)]),
      );
      return `${path}?${query}`;
    },
    [path],
  );
}
