import { ReactElement } from 'react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { storageApiRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Route, Routes, useLocation } from 'react-router-dom';
import {
  createQueryClient,
  InsightsApi,
  insightsApiRef,
  InsightsProvider,
} from '@almanac/backstage-plugin-insights-react';
import { knowing } from '../../detail/__testUtils__/knowing';
import { slosRouteRef } from '../../routes';
import { sampleCheck } from './sampleCheck';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Opens a page over a backend that checks targets and answers as told, as somebody who may or may not write. */
export function openEditor(
  page: ReactElement,
  options: {
    told?: Partial<InsightsApi>;
    at: string;
    /** Under `/slo`. */
    path: string;
    isDenied?: boolean;
  },
) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const api: Partial<InsightsApi> = {
    ...knowing,
    analyseSloDefinition: async ([{ file, text }]) => sampleCheck(file, text),
    ...options.told,
  };
  const result = options.isDenied
    ? AuthorizeResult.DENY
    : AuthorizeResult.ALLOW;
  return renderInTestApp(
    <InsightsProvider client={client}>
      <Routes>
        <Route path={options.path} element={page} />
      </Routes>
      <Address />
    </InsightsProvider>,
    {
      apis: [
        [insightsApiRef, api],
        [storageApiRef, mockApis.storage()],
        [permissionApiRef, mockApis.permission({ authorize: result })],
      ],
      mountedRoutes: {
        '/slo': slosRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [options.at],
      mountPath: '/slo/*',
    },
  );
}
