import {
  coreExtensionData,
  createExtension,
  createFrontendPlugin,
  ExtensionBoundary,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { isComponent } from './entitySlos/isComponent';
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
import { searchExtensions } from './searchResult/extensions';
import { SloIcon } from './shell/SloIcon';

const slosPage = PageBlueprint.make({
  params: {
    path: '/slo',
    title: 'SLOs',
    icon: <SloIcon fontSize="inherit" />,
    routeRef: slosRouteRef,
    loader: () => import('./shell/SloPage').then(m => <m.SloPage />),
  },
});

const sloHealthWidget = HomePageWidgetBlueprint.make({
  name: 'slo-health',
  params: {
    name: 'SloHealth',
    title: 'SLOs that need somebody',
    description: 'The SLOs whose error budget is gone or burns, worst first',
    components: () => import('./sloHealth/widgetParts'),
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 4, defaultRows: 6 },
    },
  },
});

const entitySlosCard = EntityCardBlueprint.make({
  name: 'slos',
  params: {
    filter: isComponent,
    loader: () =>
      import('./entitySlos/EntitySlosCard').then(m => <m.EntitySlosCard />),
  },
});

const entitySlosContent = EntityContentBlueprint.make({
  name: 'slos',
  params: {
    path: '/slos',
    title: 'SLOs',
    icon: <SloIcon fontSize="inherit" />,
    filter: isComponent,
    loader: () =>
      import('./entitySlos/EntitySlosContent').then(m => (
        <m.EntitySlosContent />
      )),
  },
});

/** For those who work on the suite; seen only where the gallery is on. */
const gallerySection = createExtension({
  kind: 'gallery-section',
  attachTo: { id: 'page:trend-radar/gallery', input: 'sections' },
  output: [coreExtensionData.title, coreExtensionData.reactElement],
  factory: ({ node }) => [
    coreExtensionData.title('SLOs'),
    coreExtensionData.reactElement(
      ExtensionBoundary.lazy(node, () =>
        import('./gallery/SloSpecimens').then(m => <m.SloSpecimens />),
      ),
    ),
  ],
});

/**
 * SLOs: the list of them with the worst budget first, each SLO, a home widget, and a card and a tab on catalog entities.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'slo',
  title: 'SLOs',
  icon: <SloIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
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
  extensions: [
    slosPage,
    sloHealthWidget,
    entitySlosCard,
    entitySlosContent,
    gallerySection,
    ...searchExtensions,
  ],
});
