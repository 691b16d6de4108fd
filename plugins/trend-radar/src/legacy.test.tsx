import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi } from './__testUtils__/FakeInsightsApi';
import { sampleBlips } from './__testUtils__/sampleBlips';
import { sampleRadar } from './__testUtils__/sampleRadar';
import { radarsRouteRef, sourcesRouteRef } from './routes';
import { TopicSearchResultItem, trendRadarPlugin } from './legacy';
import { LegacyTrendRadarPage } from './shell/LegacyTrendRadarPage';

const api = new FakeInsightsApi({
  radars: [sampleRadar({ blipCount: 4, movedCount: 3 })],
  blips: { sample: sampleBlips },
});

const open = (at: string) =>
  renderInTestApp(
    <TestApiProvider apis={[[insightsApiRef, api]]}>
      <Routes>
        <Route path="/trend-radar/*" element={<LegacyTrendRadarPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/trend-radar': radarsRouteRef,
        '/insights/sources': sourcesRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );

describe('a portal on the old frontend system', () => {
  it('is given the client of the backend by the plugin', () => {
    const apis = [...trendRadarPlugin.getApis()];
    expect(apis.map(factory => factory.api.id)).toEqual([insightsApiRef.id]);
  });

  it('lists the radars', async () => {
    await open('/trend-radar');
    expect(
      await screen.findByRole('link', { name: 'Sample platform' }),
    ).toHaveAttribute('href', '/trend-radar/sample');
  });

  it('compares topics', async () => {
    await open('/trend-radar/compare');
    expect(
      await screen.findByText('Choose topics to compare'),
    ).toBeInTheDocument();
  });

  it('shows a radar', async () => {
    await open('/trend-radar/sample');
    expect(
      await screen.findByRole('application', { name: /Sample platform/ }),
    ).toBeInTheDocument();
  });

  it('shows its own among the results of the search', async () => {
    const document = {
      title: ':has()',
      text: '',
      location: '/trend-radar/web-platform/web-platform:has',
    };
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={[
          { type: 'insights-topics', document },
          { type: 'others', document: { ...document, title: 'Of others' } },
        ]}
      >
        <TopicSearchResultItem />
      </SearchResultListItemExtensions>,
    );
    expect(await screen.findByRole('link', { name: ':has()' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
