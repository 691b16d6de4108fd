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
  newSloContractRouteRef,
  newSloRouteRef,
  sloContractEditRouteRef,
  sloContractRouteRef,
  sloContractsRouteRef,
  sloDefinitionRouteRef,
  sloDefinitionsRouteRef,
  sloEditRouteRef,
  sloReportRouteRef,
  sloReportsRouteRef,
  sloReviewRouteRef,
  sloRouteRef,
  slosRouteRef,
} from './routes';
import { DOCUMENT_TYPE } from './searchResult/DOCUMENT_TYPE';

export { isComponent as isSlosCardAvailable } from './entitySlos/isComponent';

/**
 * SLOs. The client of the insights backend needs no factory: where a portal has none, the pages make one.
 *
 * @public
 */
export const sloPlugin = createPlugin({
  id: 'slo',
  routes: {
    root: slosRouteRef,
    review: sloReviewRouteRef,
    contracts: sloContractsRouteRef,
    contract: sloContractRouteRef,
    newContract: newSloContractRouteRef,
    contractEdit: sloContractEditRouteRef,
    reports: sloReportsRouteRef,
    report: sloReportRouteRef,
    definitions: sloDefinitionsRouteRef,
    definition: sloDefinitionRouteRef,
    new: newSloRouteRef,
    slo: sloRouteRef,
    edit: sloEditRouteRef,
  },
});

/** The list of SLOs and each SLO: `<Route path="/slo" element={<SloPage />} />`. @public */
export const SloPage = sloPlugin.provide(
  createRoutableExtension({
    name: 'SloPage',
    component: () => import('./shell/LegacySloPage').then(m => m.LegacySloPage),
    mountPoint: slosRouteRef,
  }),
);

/** The SLOs that need somebody, for the home page. @public */
export const SloHealthCard = sloPlugin.provide(
  createCardExtension({
    name: 'SloHealthCard',
    title: 'SLOs that need somebody',
    description: 'The SLOs whose error budget is gone or burns, worst first',
    components: () => import('./sloHealth/widgetParts'),
  }),
);

/** The SLOs of a component, for its overview. @public */
export const EntitySlosCard = sloPlugin.provide(
  createComponentExtension({
    name: 'EntitySlosCard',
    component: {
      lazy: () =>
        import('./entitySlos/EntitySlosCard').then(m => m.EntitySlosCard),
    },
  }),
);

/** The SLOs of a component, for a tab: `<EntityLayout.Route path="/slos" title="SLOs">`. @public */
export const EntitySlosContent = sloPlugin.provide(
  createComponentExtension({
    name: 'EntitySlosContent',
    component: {
      lazy: () =>
        import('./entitySlos/EntitySlosContent').then(m => m.EntitySlosContent),
    },
  }),
);

/** An SLO among the results of the portal's search: `<SloSearchResultItem />` within `<SearchResult>`. @public */
export const SloSearchResultItem = sloPlugin.provide(
  createSearchResultListItemExtension({
    name: 'SloSearchResultItem',
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./searchResult/SloSearchResult').then(m => m.SloSearchResult),
  }),
);
