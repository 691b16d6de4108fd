import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from './__testUtils__/FakeSlos';
import { sampleSlos } from './gallery/samples/sampleSlo';
import { SloSearchResultItem, sloPlugin } from './legacy';
import { slosRouteRef } from './routes';
import { LegacySloPage } from './shell/LegacySloPage';

describe('a portal on the old frontend system', () => {
  it('is given no second factory of an API that another plugin may bring', () => {
    expect([...sloPlugin.getApis()]).toEqual([]);
  });

  it('lists the SLOs', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[insightsApiRef, new FakeSlos(sampleSlos)]]}>
        <Routes>
          <Route path="/slo/*" element={<LegacySloPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/slo'],
        mountedRoutes: {
          '/slo': slosRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
      },
    );
    expect(
      await screen.findByRole(
        'link',
        { name: 'Checkout answers in time' },
        { timeout: 5_000 },
      ),
    ).toHaveAttribute('href', '/slo/checkout-latency');
  });

  it('shows its own among the results of the search', async () => {
    const document = {
      title: 'Checkout answers',
      text: '',
      location: '/slo/checkout-latency',
    };
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={[
          { type: 'insights-slos', document },
          { type: 'others', document: { ...document, title: 'Of others' } },
        ]}
      >
        <SloSearchResultItem />
      </SearchResultListItemExtensions>,
    );
    expect(
      await screen.findByRole('link', { name: 'Checkout answers' }),
    ).toHaveAttribute('href', document.location);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
