import { useLocation } from 'react-router-dom';
import type { ReactElement } from 'react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { fetchApiRef, type FetchApi } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { InsightsApi } from '../api/InsightsApi';
import { createQueryClient } from '../api/createQueryClient';
import { insightsApiRef } from '../api/insightsApiRef';
import { InsightsProvider } from '../api/InsightsProvider';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders a shared piece in an app, at an address, over an API, with a cache of its own that gives up at once. */
export function renderPiece(
  piece: ReactElement,
  options: {
    at?: string;
    api?: Partial<InsightsApi>;
    /** What answers the calls that a piece makes by itself. */
    fetch?: FetchApi['fetch'];
  } = {},
) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  return renderInTestApp(
    <InsightsProvider client={client}>
      {piece}
      <Address />
    </InsightsProvider>,
    {
      apis: [
        [insightsApiRef, options.api ?? {}],
        [catalogApiRef, catalogApiMock()],
        [
          fetchApiRef,
          {
            fetch:
              options.fetch ??
              (() => Promise.reject(new TypeError('Failed to fetch'))),
          },
        ],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [options.at ?? '/'],
    },
  );
}
