import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from './__testUtils__/FakeSlos';
import { sampleSlos } from './gallery/samples/sampleSlo';
import { sloPlugin } from './legacy';
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
});
