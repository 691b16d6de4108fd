import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeModels } from './__testUtils__/FakeModels';
import { sampleModels } from './gallery/samples/sampleModel';
import { modelCardsPlugin } from './legacy';
import { modelsRouteRef } from './routes';
import { LegacyModelsPage } from './shell/LegacyModelsPage';

describe('a portal on the old frontend system', () => {
  it('is given no second factory of an API that another plugin may bring', () => {
    expect([...modelCardsPlugin.getApis()]).toEqual([]);
  });

  it('lists the models', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[insightsApiRef, new FakeModels(sampleModels)]]}>
        <Routes>
          <Route path="/models/*" element={<LegacyModelsPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/models'],
        mountedRoutes: {
          '/models': modelsRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
      },
    );
    expect(
      await screen.findByRole(
        'link',
        { name: 'vision/défauts' },
        { timeout: 5_000 },
      ),
    ).toHaveAttribute('href', '/models/mlflow/vision%2Fd%C3%A9fauts');
  });
});
