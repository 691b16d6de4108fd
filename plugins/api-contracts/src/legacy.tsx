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
  contractCalendarRouteRef,
  contractRouteRef,
  contractRulesRouteRef,
  contractsRouteRef,
  slosRouteRef,
} from './routes';
import { DOCUMENT_TYPE } from './searchResult/DOCUMENT_TYPE';

export { consumesApis as isConsumedApisCardAvailable } from './entityContract/consumesApis';
export { isApi as isApiChangesAvailable } from './entityContract/isApi';

/**
 * API contracts. The client of the insights backend needs no factory: where a portal has none, the pages make one.
 *
 * @public
 */
export const apiContractsPlugin = createPlugin({
  id: 'api-contracts',
  routes: {
    root: contractsRouteRef,
    calendar: contractCalendarRouteRef,
    contract: contractRouteRef,
    rules: contractRulesRouteRef,
  },
  externalRoutes: { slos: slosRouteRef },
});

/** The list of APIs and each API: `<Route path="/api-contracts" element={<ApiContractsPage />} />`. @public */
export const ApiContractsPage = apiContractsPlugin.provide(
  createRoutableExtension({
    name: 'ApiContractsPage',
    component: () =>
      import('./shell/LegacyContractsPage').then(m => m.LegacyContractsPage),
    mountPoint: contractsRouteRef,
  }),
);

/** What changed in the definition of an API entity, for a tab: `<EntityLayout.Route path="/changes" title="Changes">`. @public */
export const EntityChangesContent = apiContractsPlugin.provide(
  createComponentExtension({
    name: 'EntityChangesContent',
    component: {
      lazy: () =>
        import('./entityContract/EntityChangesContent').then(
          m => m.EntityChangesContent,
        ),
    },
  }),
);

/** How good the definition of an API entity is, for a tab: `<EntityLayout.Route path="/quality" title="Quality">`. @public */
export const EntityQualityContent = apiContractsPlugin.provide(
  createComponentExtension({
    name: 'EntityQualityContent',
    component: {
      lazy: () =>
        import('./entityContract/EntityQualityContent').then(
          m => m.EntityQualityContent,
        ),
    },
  }),
);

/** Who consumes an API entity, and who of them knows of what last broke, for a tab: `<EntityLayout.Route path="/consumers" title="Consumers">`. @public */
export const EntityConsumersContent = apiContractsPlugin.provide(
  createComponentExtension({
    name: 'EntityConsumersContent',
    component: {
      lazy: () =>
        import('./entityContract/EntityConsumersContent').then(
          m => m.EntityConsumersContent,
        ),
    },
  }),
);

/** Which of the APIs that an entity consumes changed lately, for its overview. @public */
export const EntityConsumedApisCard = apiContractsPlugin.provide(
  createComponentExtension({
    name: 'EntityConsumedApisCard',
    component: {
      lazy: () =>
        import('./entityContract/EntityConsumedApisCard').then(
          m => m.EntityConsumedApisCard,
        ),
    },
  }),
);

/** The APIs that the reader consumes and that changed lately, for the home page. @public */
export const ChangedUnderYouCard = apiContractsPlugin.provide(
  createCardExtension({
    name: 'ChangedUnderYouCard',
    title: 'APIs that changed under you',
    description:
      'The APIs that something you or your groups own consumes, and that changed in the last 30 days',
    components: () => import('./home/widgetParts'),
  }),
);

/** An API with its contract among the results of the portal's search: `<ContractSearchResultItem />` within `<SearchResult>`. @public */
export const ContractSearchResultItem = apiContractsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'ContractSearchResultItem',
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./searchResult/ContractSearchResult').then(
        m => m.ContractSearchResult,
      ),
  }),
);
