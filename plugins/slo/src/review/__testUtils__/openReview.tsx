import { useLocation } from 'react-router-dom';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  createQueryClient,
  InsightsApi,
  insightsApiRef,
  InsightsProvider,
} from '@almanac/backstage-plugin-insights-react';
import { sampleGroup, sampleOverview } from '../../gallery/samples/sampleSlo';
import { knowing } from '../../detail/__testUtils__/knowing';
import { slosRouteRef } from '../../routes';
import { ReviewPage } from '../ReviewPage';
import { sampleActionDetail, sampleReport, sampleReview } from './sampleReview';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** A team that the catalog knows, and that owns no SLO. */
const architects = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'architects' },
};

/** A backend with a team that has something of everything. */
const reviewed: Partial<InsightsApi> = {
  ...knowing,
  getSloOverview: async () =>
    sampleOverview({
      totalCount: 5,
      owners: [
        sampleGroup('group:default/payments', 3),
        sampleGroup('group:default/discovery', 1),
        sampleGroup(null, 1),
      ],
    }),
  getSloReview: async ({ owner }) => sampleReview({ owner }),
  getSloAction: async () => sampleActionDetail(),
  listSloReports: async () => ({ items: [sampleReport], nextCursor: null }),
};

/** Opens the review over a backend that answers as told, as somebody who may or may not decide. */
export function openReview(
  told: Partial<InsightsApi> = {},
  options: { search?: string; isDenied?: boolean } = {},
) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const { search = '?team=group:default/payments', isDenied } = options;
  const authorize = isDenied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW;
  return renderInTestApp(
    <InsightsProvider client={client}>
      <ReviewPage />
      <Address />
    </InsightsProvider>,
    {
      apis: [
        [insightsApiRef, { ...reviewed, ...told }],
        [catalogApiRef, catalogApiMock({ entities: [architects] })],
        [permissionApiRef, mockApis.permission({ authorize })],
      ],
      mountedRoutes: {
        '/slo': slosRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [`/slo/review${search}`],
      mountPath: '/slo/*',
    },
  );
}
