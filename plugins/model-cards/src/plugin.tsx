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
import { hasModels } from './entityModels/hasModels';
import {
  modelComparisonRouteRef,
  modelRouteRef,
  modelsRouteRef,
} from './routes';
import { searchExtensions } from './searchResult/extensions';
import { ModelIcon } from './shell/ModelIcon';

const modelsPage = PageBlueprint.make({
  params: {
    path: '/models',
    title: 'Models',
    icon: <ModelIcon fontSize="inherit" />,
    routeRef: modelsRouteRef,
    loader: () => import('./shell/ModelsPage').then(m => <m.ModelsPage />),
  },
});

const modelHealthWidget = HomePageWidgetBlueprint.make({
  name: 'model-health',
  params: {
    name: 'ModelHealth',
    title: 'Models that need attention',
    description: 'The models that somebody has to act on, the weightiest first',
    components: () => import('./modelHealth/widgetParts'),
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 4, defaultRows: 6 },
    },
  },
});

const entityModelsCard = EntityCardBlueprint.make({
  name: 'models',
  params: {
    filter: hasModels,
    loader: () =>
      import('./entityModels/EntityModelsCard').then(m => (
        <m.EntityModelsCard />
      )),
  },
});

const entityModelsContent = EntityContentBlueprint.make({
  name: 'models',
  params: {
    path: '/models',
    title: 'Models',
    icon: <ModelIcon fontSize="inherit" />,
    filter: hasModels,
    loader: () =>
      import('./entityModels/EntityModelsContent').then(m => (
        <m.EntityModelsContent />
      )),
  },
});

/** For those who work on the suite; seen only where the gallery is on. */
const gallerySection = createExtension({
  kind: 'gallery-section',
  attachTo: { id: 'page:trend-radar/gallery', input: 'sections' },
  output: [coreExtensionData.title, coreExtensionData.reactElement],
  factory: ({ node }) => [
    coreExtensionData.title('Models'),
    coreExtensionData.reactElement(
      ExtensionBoundary.lazy(node, () =>
        import('./gallery/ModelSpecimens').then(m => <m.ModelSpecimens />),
      ),
    ),
  ],
});

/**
 * Models with their cards: the list of them with those first that need somebody, each model, up to four of them side by
 * side, a home widget, and a card and a tab on catalog entities.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'model-cards',
  title: 'Models',
  icon: <ModelIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: modelsRouteRef,
    comparison: modelComparisonRouteRef,
    model: modelRouteRef,
  },
  extensions: [
    modelsPage,
    modelHealthWidget,
    entityModelsCard,
    entityModelsContent,
    gallerySection,
    ...searchExtensions,
  ],
});
