import { useLocation } from 'react-router-dom';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  createQueryClient,
  InsightsApi,
  insightsApiRef,
  InsightsProvider,
} from '@almanac/backstage-plugin-insights-react';
import { SourcesPage } from '../SourcesPage';

function Address() {
  return <output data-testid="address">{useLocation().search}</output>;
}

/**
 * Renders the page over an API, with a cache of its own that gives up at once.
 *
 * `usePermission` keeps its answers for the whole file, so a file has readers of one kind.
 */
export function renderSources(
  api: Partial<InsightsApi>,
  options: { mayRun: boolean; search?: string },
) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const authorize = options.mayRun
    ? AuthorizeResult.ALLOW
    : AuthorizeResult.DENY;
  renderInTestApp(
    <InsightsProvider client={client}>
      <SourcesPage />
      <Address />
    </InsightsProvider>,
    {
      apis: [
        [insightsApiRef, api],
        [permissionApiRef, mockApis.permission({ authorize })],
      ],
      initialRouteEntries: [`/insights/sources${options.search ?? ''}`],
    },
  );
  return {
    /** Asks the API again for what is on the page, as the polling does. */
    poll: () => client.invalidateQueries({ queryKey: ['insights'] }),
  };
}
