import { createApiRef, type ApiRef } from '@backstage/frontend-plugin-api';
import type { InsightsApi } from './InsightsApi';

/**
 * The insights backend, in portals on either frontend system: both find an API by the id of its reference.
 *
 * @public
 */
export const insightsApiRef: ApiRef<InsightsApi> =
  createApiRef<InsightsApi>().with({
    id: 'plugin.insights.api',
    pluginId: 'trend-radar',
  });
