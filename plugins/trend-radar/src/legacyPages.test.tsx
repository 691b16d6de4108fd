import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  MockPermissionApi,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  EntityTrends,
  InsightsApi,
  insightsApiRef,
} from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi, problem } from './__testUtils__/FakeInsightsApi';
import { sampleBlips } from './__testUtils__/sampleBlips';
import { sampleRadar } from './__testUtils__/sampleRadar';
import {
  EntityTrendsCard,
  SourcesPage,
  TrendRadarPage,
  WhatMovedCard,
} from './legacy';
import { knowing } from './topic/__testUtils__/openTopic';

const radars = new FakeInsightsApi({
  radars: [sampleRadar({ blipCount: 4, movedCount: 3 })],
  blips: { sample: sampleBlips },
});

const entityCalled = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  // What is asked of one entity is kept from one test to the next.
  metadata: { name },
});

/** The app of a portal, with what the README and the guide name in it. */
const open = (
  at: string,
  told: Partial<InsightsApi> = {},
  entityName = 'web-shop',
) => {
  const api = Object.assign(Object.create(radars), told);
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [insightsApiRef, api],
        [permissionApiRef, new MockPermissionApi()],
      ]}
    >
      <Routes>
        <Route path="/trend-radar/*" element={<TrendRadarPage />} />
        <Route path="/insights/sources" element={<SourcesPage />} />
        <Route path="/home" element={<WhatMovedCard />} />
        <Route
          path="/entity"
          element={
            <EntityProvider entity={entityCalled(entityName)}>
              <EntityTrendsCard />
            </EntityProvider>
          }
        />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
};

describe('in an app on the old frontend system', () => {
  it.each<[string, string, string | RegExp, Partial<InsightsApi>]>([
    ['/trend-radar', 'link', 'Sample platform', {}],
    ['/trend-radar/sample', 'application', /Sample platform/, {}],
    ['/trend-radar/sample/sample:has', 'heading', ':has()', knowing],
    ['/trend-radar/topics/sample:has', 'heading', ':has()', knowing],
    ['/trend-radar/compare', 'heading', 'Choose topics to compare', {}],
    ['/trend-radar/new', 'heading', 'New radar', {}],
    ['/trend-radar/import', 'heading', 'Bring in a radar', {}],
    ['/trend-radar/sample/edit', 'heading', 'Not found', {}],
    ['/trend-radar/sample/history', 'heading', 'Versions of sample', {}],
    ['/insights/sources', 'heading', 'No collectors yet', {}],
  ])('%s shows the %s "%s"', async (at, role, name, told) => {
    await open(at, told);
    expect(
      await screen.findByRole(role, { name }, { timeout: 10_000 }),
    ).toBeInTheDocument();
  });

  it('an address that no page has says so', async () => {
    await open('/trend-radar/a/b/c');
    expect(
      await screen.findByText(/This page is not here/),
    ).toBeInTheDocument();
  });

  it('the card of the home page tells what moved', async () => {
    await open('/home');
    expect(await screen.findByText(':has()')).toBeInTheDocument();
  });

  const nothing: EntityTrends = {
    ...{ items: [], unknown: [], topicCount: 0, isCatalogKnown: true },
  };
  const many: EntityTrends = {
    ...nothing,
    items: Array.from({ length: 20 }, (_, n) => ({
      ...{ topicId: `sample:t${n}`, title: `Topic ${n}` },
      ...{ sources: ['catalog'], blip: null },
    })),
    topicCount: 45,
  };

  it.each<[string, InsightsApi['getEntityTrends'], RegExp]>([
    ['no topics', async () => nothing, /^No topic that is watched/],
    ['many topics', async () => many, /^25 more topics touch it/],
    [
      'no permission',
      () => Promise.reject(problem(403, 'Not allowed', 'Ask for it.')),
      /^Ask an administrator of this portal for access/,
    ],
    [
      'a backend that is down',
      () => Promise.reject(new TypeError('fetch failed')),
      /could not be loaded/,
    ],
  ])(
    'the card of an entity tells of %s',
    async (of, getEntityTrends, words) => {
      await open('/entity', { getEntityTrends }, of.replaceAll(' ', '-'));
      expect(
        await screen.findByText(words, {}, { timeout: 20_000 }),
      ).toBeInTheDocument();
    },
  );
});
