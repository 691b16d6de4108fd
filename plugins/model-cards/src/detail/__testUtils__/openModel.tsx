import { Route, Routes, useLocation } from 'react-router-dom';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { identityApiRef, storageApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  createQueryClient,
  InsightsApi,
  insightsApiRef,
  InsightsProvider,
  ModelDetail,
} from '@almanac/backstage-plugin-insights-react';
import { modelsRouteRef } from '../../routes';
import { ModelDetailPage } from '../ModelDetailPage';
import { knowing } from './knowing';
import { sampleDetail } from './sampleDetail';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** What differs from a reader who may do everything on the page of the sample model. */
export interface OpenedModel {
  told?: Partial<InsightsApi>;
  /** After the address of the model. */
  search?: string;
  registry?: string;
  name?: string;
  isDenied?: boolean;
  /** Entity reference of the reader. */
  me?: string;
}

/** Opens the page of a model, through its route, over a backend that answers as told. */
export function openModel(options: OpenedModel = {}) {
  const { registry = 'mlflow', name = 'demand-forecast' } = options;
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const authorize = options.isDenied
    ? AuthorizeResult.DENY
    : AuthorizeResult.ALLOW;
  return renderInTestApp(
    <InsightsProvider client={client}>
      <Routes>
        <Route path=":registry/:name/*" element={<ModelDetailPage />} />
      </Routes>
      <Address />
    </InsightsProvider>,
    {
      apis: [
        [insightsApiRef, { ...knowing, ...options.told }],
        [storageApiRef, mockApis.storage()],
        [permissionApiRef, mockApis.permission({ authorize })],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: options.me ?? 'user:default/pat',
          }),
        ],
      ],
      mountedRoutes: {
        '/models': modelsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [
        `/models/${encodeURIComponent(registry)}/${encodeURIComponent(name)}${
          options.search ?? ''
        }`,
      ],
      mountPath: '/models/*',
    },
  );
}

/** Opens the page of a model that differs from the sample. */
export function openChanged(
  changes: Partial<ModelDetail>,
  options: OpenedModel = {},
) {
  return openModel({
    ...options,
    told: { getModel: async () => sampleDetail(changes), ...options.told },
  });
}
