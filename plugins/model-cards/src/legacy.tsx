/**
 * The same pages for portals on the old frontend system.
 *
 * @packageDocumentation
 */
import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { createCardExtension } from '@backstage/plugin-home-react';
import {
  modelComparisonRouteRef,
  modelRouteRef,
  modelsRouteRef,
} from './routes';
import { DOCUMENT_TYPE } from './searchResult/DOCUMENT_TYPE';

export { hasModels as isModelsCardAvailable } from './entityModels/hasModels';

/**
 * Models with their cards. The client of the insights backend needs no factory: where a portal has none, the pages make one.
 *
 * @public
 */
export const modelCardsPlugin = createPlugin({
  id: 'model-cards',
  routes: {
    root: modelsRouteRef,
    comparison: modelComparisonRouteRef,
    model: modelRouteRef,
  },
});

/** The list of models and each model: `<Route path="/models" element={<ModelsPage />} />`. @public */
export const ModelsPage = modelCardsPlugin.provide(
  createRoutableExtension({
    name: 'ModelsPage',
    component: () =>
      import('./shell/LegacyModelsPage').then(m => m.LegacyModelsPage),
    mountPoint: modelsRouteRef,
  }),
);

/** The models that need attention, for the home page. @public */
export const ModelHealthCard = modelCardsPlugin.provide(
  createCardExtension({
    name: 'ModelHealthCard',
    title: 'Models that need attention',
    description: 'The models that somebody has to act on, the weightiest first',
    components: () => import('./modelHealth/widgetParts'),
  }),
);

/** The models that are tied to an entity, for its overview. @public */
export const EntityModelsCard = modelCardsPlugin.provide(
  createComponentExtension({
    name: 'EntityModelsCard',
    component: {
      lazy: () =>
        import('./entityModels/EntityModelsCard').then(m => m.EntityModelsCard),
    },
  }),
);

/** The models that are tied to an entity, for a tab: `<EntityLayout.Route path="/models" title="Models">`. @public */
export const EntityModelsContent = modelCardsPlugin.provide(
  createComponentExtension({
    name: 'EntityModelsContent',
    component: {
      lazy: () =>
        import('./entityModels/EntityModelsContent').then(
          m => m.EntityModelsContent,
        ),
    },
  }),
);

/** A model among the results of the portal's search: `<ModelSearchResultItem />` within `<SearchResult>`. @public */
export const ModelSearchResultItem = modelCardsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'ModelSearchResultItem',
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./searchResult/ModelSearchResult').then(m => m.ModelSearchResult),
  }),
);
