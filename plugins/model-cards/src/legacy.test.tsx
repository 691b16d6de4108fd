import { ReactElement } from 'react';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { MODEL_ANNOTATION } from '@almanac/backstage-plugin-insights-common';
import { insightsApiRef } from '@almanac/backstage-plugin-insights-react';
import { FakeModels } from './__testUtils__/FakeModels';
import { sampleModels } from './gallery/samples/sampleModel';
import {
  EntityModelsCard,
  EntityModelsContent,
  ModelHealthCard,
  ModelSearchResultItem,
  ModelsPage,
  isModelsCardAvailable,
  modelCardsPlugin,
} from './legacy';
import { modelsRouteRef } from './routes';

jest.setTimeout(60_000);

const service: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'planning-api',
    annotations: { [MODEL_ANNOTATION]: 'mlflow/demand-forecast' },
  },
};

const render = (element: ReactElement, at = '/') =>
  renderInTestApp(
    <TestApiProvider apis={[[insightsApiRef, new FakeModels(sampleModels)]]}>
      <Routes>
        <Route path="/" element={element} />
        <Route path="/models" element={<ModelsPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/models': modelsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );

const ofEntity = (element: ReactElement) => (
  <EntityProvider entity={service}>{element}</EntityProvider>
);

/** The way to a model, once the part of the plugin is loaded and its answer is there. */
const findModel = (name: string) =>
  screen.findByRole('link', { name }, { timeout: 10_000 });
const AT = '/models/mlflow/vision%2Fd%C3%A9fauts';
const TIED = '/models/mlflow/demand-forecast';

describe('a portal on the old frontend system', () => {
  it('is given no second factory of an API that another plugin may bring', () => {
    expect([...modelCardsPlugin.getApis()]).toEqual([]);
  });

  it('has the page with the list of models', async () => {
    await render(<></>, '/models');
    expect(await findModel('vision/défauts')).toHaveAttribute('href', AT);
  });

  it('has the card of an entity for its overview, where the entity names a model', async () => {
    expect(isModelsCardAvailable(service)).toBe(true);
    expect(
      isModelsCardAvailable({ ...service, metadata: { name: 'planning-api' } }),
    ).toBe(false);
    await render(ofEntity(<EntityModelsCard />));
    expect(await findModel('Demand forecast')).toHaveAttribute('href', TIED);
    expect(screen.getByText('Models')).toBeInTheDocument();
  });

  it('has the tab of an entity', async () => {
    await render(ofEntity(<EntityModelsContent />));
    expect(await findModel('Demand forecast')).toHaveAttribute('href', TIED);
    const table = within(screen.getByRole('table', { name: /^Models of / }));
    expect(table.getAllByRole('row').length).toBeGreaterThan(1);
  });

  it('has the home widget with those that need attention', async () => {
    await render(<ModelHealthCard />);
    expect(await findModel('vision/défauts')).toHaveAttribute('href', AT);
    expect(screen.getByText('Models that need attention')).toBeInTheDocument();
  });

  it('shows its own among the results of the search', async () => {
    const document = {
      title: 'Demand',
      text: '',
      location: '/models/built-in/demand',
    };
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={[
          { type: 'insights-models', document },
          { type: 'others', document: { ...document, title: 'Of others' } },
        ]}
      >
        <ModelSearchResultItem />
      </SearchResultListItemExtensions>,
    );
    expect(await screen.findByRole('link', { name: 'Demand' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
