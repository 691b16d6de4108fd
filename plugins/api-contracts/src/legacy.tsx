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
import { contractRouteRef, contractsRouteRef } from './routes';

export { isApi as isApiChangesAvailable } from './entityContract/isApi';

/**
 * API contracts. The client of the insights backend needs no factory: where a portal has none, the pages make one.
 *
 * @public
 */
export const apiContractsPlugin = createPlugin({
  id: 'api-contracts',
  routes: { root: contractsRouteRef, contract: contractRouteRef },
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
