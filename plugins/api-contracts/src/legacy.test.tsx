import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeContracts } from './__testUtils__/FakeContracts';
import { sampleContract } from './__testUtils__/sampleContract';
import { apiContractsPlugin, isApiChangesAvailable } from './legacy';
import { contractsRouteRef } from './routes';
import { LegacyContractsPage } from './shell/LegacyContractsPage';

describe('a portal on the old frontend system', () => {
  it('is given no second factory of an API that another plugin may bring', () => {
    expect([...apiContractsPlugin.getApis()]).toEqual([]);
  });

  it('has the tab on API entities alone', () => {
    expect(isApiChangesAvailable({ kind: 'API' })).toBe(true);
    expect(isApiChangesAvailable({ kind: 'Component' })).toBe(false);
  });

  it('lists the APIs', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[insightsApiRef, new FakeContracts([sampleContract()])]]}
      >
        <Routes>
          <Route path="/api-contracts/*" element={<LegacyContractsPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/api-contracts'],
        mountedRoutes: {
          '/api-contracts': contractsRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
      },
    );
    expect(
      await screen.findByRole('link', { name: 'Orders' }, { timeout: 5_000 }),
    ).toBeInTheDocument();
  });
});
