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
    // The plugin that brings the factory: an app of the new frontend system takes an API from its owner only.
    pluginId: 'trend-radar',
  });
