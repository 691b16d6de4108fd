import { useMemo } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApiHolder,
  type ApiHolder,
  type ApiRef,
} from '@backstage/frontend-plugin-api';
import { createInsightsApi } from '../api/createInsightsApi';
import type { InsightsApi } from '../api/InsightsApi';
import { insightsApiRef } from '../api/insightsApiRef';

/**
 * The insights backend: what the portal provides for `insightsApiRef`, or else a client of its own.
 *
 * Only one plugin may provide an API, and any of the plugins that ask this one may be installed without the others. So none
 * of them has to.
 *
 * @public
 */
export function useInsightsApi(): InsightsApi {
  const apis = useApiHolder();
  return useMemo(
    () =>
      apis.get(insightsApiRef) ??
      createInsightsApi({
        discoveryApi: given(apis, discoveryApiRef),
        fetchApi: given(apis, fetchApiRef),
      }),
    [apis],
  );
}

function given<Api>(apis: ApiHolder, ref: ApiRef<Api>): Api {
  const api = apis.get(ref);
  if (!api) throw new Error(`No implementation available for ${ref}`);
  return api;
}
