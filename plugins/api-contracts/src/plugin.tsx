import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { consumesApis } from './entityContract/consumesApis';
import { isApi } from './entityContract/isApi';
import {
  contractCalendarRouteRef,
  contractRouteRef,
  contractRulesRouteRef,
  contractsRouteRef,
  slosRouteRef,
} from './routes';
import { searchExtensions } from './searchResult/extensions';
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

const entityQualityContent = EntityContentBlueprint.make({
  name: 'quality',
  params: {
    path: '/quality',
    title: 'Quality',
    icon: <ContractIcon fontSize="inherit" />,
    filter: isApi,
    loader: () =>
      import('./entityContract/EntityQualityContent').then(m => (
        <m.EntityQualityContent />
      )),
  },
});

const entityConsumersContent = EntityContentBlueprint.make({
  name: 'consumers',
  params: {
    path: '/consumers',
    title: 'Consumers',
    icon: <ContractIcon fontSize="inherit" />,
    filter: isApi,
    loader: () =>
      import('./entityContract/EntityConsumersContent').then(m => (
        <m.EntityConsumersContent />
      )),
  },
});

const entityConsumedApisCard = EntityCardBlueprint.make({
  name: 'consumed-apis',
  params: {
    filter: consumesApis,
    loader: () =>
      import('./entityContract/EntityConsumedApisCard').then(m => (
        <m.EntityConsumedApisCard />
      )),
  },
});

const changedUnderYouWidget = HomePageWidgetBlueprint.make({
  name: 'changed-under-you',
  params: {
    name: 'ChangedUnderYou',
    title: 'APIs that changed under you',
    description:
      'The APIs that something you or your groups own consumes, and that changed in the last 30 days',
    components: () => import('./home/widgetParts'),
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 4, defaultRows: 6 },
    },
  },
});

/**
 * API contracts: every API with its latest changes, each with the history of its definition, what of them is to end, a home
 * widget, and tabs and a card on catalog entities.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'api-contracts',
  title: 'API contracts',
  icon: <ContractIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: contractsRouteRef,
    calendar: contractCalendarRouteRef,
    contract: contractRouteRef,
    rules: contractRulesRouteRef,
  },
  externalRoutes: { slos: slosRouteRef },
  extensions: [
    contractsPage,
    entityChangesContent,
    entityQualityContent,
    entityConsumersContent,
    entityConsumedApisCard,
    changedUnderYouWidget,
    ...searchExtensions,
  ],
});
