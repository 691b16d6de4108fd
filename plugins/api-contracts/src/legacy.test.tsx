import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeContracts } from './__testUtils__/FakeContracts';
import { sampleContract } from './__testUtils__/sampleContract';
import {
  ContractSearchResultItem,
  apiContractsPlugin,
  isApiChangesAvailable,
} from './legacy';
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

  it('shows its own among the results of the search', async () => {
    const document = {
      title: 'Orders',
      text: '',
      location: '/api-contracts/api%3Adefault%2Forders',
    };
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={[
          { type: 'insights-contracts', document },
          { type: 'others', document: { ...document, title: 'Of others' } },
        ]}
      >
        <ContractSearchResultItem />
      </SearchResultListItemExtensions>,
    );
    expect(await screen.findByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
