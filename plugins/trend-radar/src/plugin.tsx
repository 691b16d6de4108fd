import {
  ApiBlueprint,
  coreExtensionData,
  createExtensionInput,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  createInsightsApi,
  insightsApiRef,
} from '@almanac/backstage-plugin-insights-react';
import { mayBeTouched } from './entityTrends/watchedTopics';
import {
  comparisonRouteRef,
  editRadarRouteRef,
  importRadarRouteRef,
  radarHistoryRouteRef,
  modelRouteRef,
  newRadarRouteRef,
  radarRouteRef,
  radarsRouteRef,
  sloRouteRef,
  sourcesRouteRef,
  topicAloneRouteRef,
  topicRouteRef,
} from './routes';
import { searchExtensions } from './searchResult/extensions';
import { SourcesIcon } from './shell/SourcesIcon';
import { TrendsIcon } from './shell/TrendsIcon';

const insightsApi = ApiBlueprint.make({
  name: 'insights',
  params: define =>
    define({
      api: insightsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createInsightsApi,
    }),
});

const trendsPage = PageBlueprint.make({
  params: {
    path: '/trend-radar',
    title: 'Trends',
    icon: <TrendsIcon fontSize="inherit" />,
    routeRef: radarsRouteRef,
    loader: () =>
      import('./shell/TrendRadarPage').then(m => <m.TrendRadarPage />),
  },
});

const sourcesPage = PageBlueprint.make({
  name: 'sources',
  params: {
    path: '/insights/sources',
    title: 'Sources',
    icon: <SourcesIcon fontSize="inherit" />,
    routeRef: sourcesRouteRef,
    loader: () =>
      import('./shell/SourcesOnPage').then(m => <m.SourcesOnPage />),
  },
});

/**
 * Without a route reference it has no place in the navigation. Other plugins add their pieces, each a section under its
 * title.
 */
const galleryPage = PageBlueprint.makeWithOverrides({
  name: 'gallery',
  inputs: {
    sections: createExtensionInput([
      coreExtensionData.title,
      coreExtensionData.reactElement,
    ]),
  },
  factory: (originalFactory, { inputs }) =>
    originalFactory({
      path: '/insights-gallery',
      title: 'Gallery',
      loader: async () => {
        const { GalleryOnDemand } = await import('./shell/GalleryOnDemand');
        const more = inputs.sections.map(section => ({
          title: section.get(coreExtensionData.title),
          element: section.get(coreExtensionData.reactElement),
        }));
        return <GalleryOnDemand more={more} />;
      },
    }),
});

const whatMovedWidget = HomePageWidgetBlueprint.make({
  name: 'what-moved',
  params: {
    name: 'WhatMoved',
    title: 'What moved',
    description: 'The blips that moved last on the trend radars',
    components: () => import('./whatMoved/widgetParts'),
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 4, defaultRows: 6 },
    },
  },
});

const entityTrendsCard = EntityCardBlueprint.make({
  name: 'trends',
  params: {
    filter: mayBeTouched,
    loader: () =>
      import('./entityTrends/EntityTrendsCard').then(m => (
        <m.EntityTrendsCard />
      )),
  },
});

/**
 * Trend radars: the list of radars, each radar with its topics, the sources behind them, a home widget and a card on
 * catalog entities.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'trend-radar',
  title: 'Trends',
  icon: <TrendsIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: radarsRouteRef,
    comparison: comparisonRouteRef,
    radar: radarRouteRef,
    topic: topicRouteRef,
    topicAlone: topicAloneRouteRef,
    newRadar: newRadarRouteRef,
    editRadar: editRadarRouteRef,
    importRadar: importRadarRouteRef,
    radarHistory: radarHistoryRouteRef,
    sources: sourcesRouteRef,
  },
  externalRoutes: { slo: sloRouteRef, model: modelRouteRef },
  extensions: [
    insightsApi,
    trendsPage,
    sourcesPage,
    galleryPage,
    whatMovedWidget,
    entityTrendsCard,
    ...searchExtensions,
  ],
});
