import { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { identityApiRef, storageApiRef } from '@backstage/frontend-plugin-api';
import {
  createQueryClient,
  InsightsApi,
  insightsApiRef,
  InsightsProvider,
} from '@almanac/backstage-plugin-insights-react';
import { contractsRouteRef, slosRouteRef } from '../routes';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders a page of the plugin over an API, at an address, with a cache of its own that gives up at once. */
export function renderPage(
  page: ReactElement,
  options: { api: Partial<InsightsApi>; at?: string; mountPath?: string },
) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  return renderInTestApp(
    <InsightsProvider client={client}>
      {page}
      <Address />
    </InsightsProvider>,
    {
      apis: [
        [insightsApiRef, options.api],
        [storageApiRef, mockApis.storage()],
        [
          identityApiRef,
          mockApis.identity({ userEntityRef: 'user:default/mira.osman' }),
        ],
        [permissionApiRef, mockApis.permission()],
      ],
      mountedRoutes: {
        '/api-contracts': contractsRouteRef,
        '/slo': slosRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [options.at ?? '/api-contracts'],
      mountPath: options.mountPath ?? '/api-contracts/*',
    },
  );
}
