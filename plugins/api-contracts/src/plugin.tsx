import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isApi } from './entityContract/isApi';
import { contractRouteRef, contractsRouteRef } from './routes';
import { ContractIcon } from './shell/ContractIcon';

const contractsPage = PageBlueprint.make({
  params: {
    path: '/api-contracts',
    title: 'API contracts',
    icon: <ContractIcon fontSize="inherit" />,
    routeRef: contractsRouteRef,
    loader: () =>
      import('./shell/ContractsPage').then(m => <m.ContractsPage />),
  },
});

const entityChangesContent = EntityContentBlueprint.make({
  name: 'changes',
  params: {
    path: '/changes',
    title: 'Changes',
    icon: <ContractIcon fontSize="inherit" />,
    filter: isApi,
    loader: () =>
      import('./entityContract/EntityChangesContent').then(m => (
        <m.EntityChangesContent />
      )),
  },
});

/**
 * API contracts: every API with its latest changes, each with the history of its definition, and a tab on API entities.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'api-contracts',
  title: 'API contracts',
  icon: <ContractIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: contractsRouteRef, contract: contractRouteRef },
  extensions: [contractsPage, entityChangesContent],
});
