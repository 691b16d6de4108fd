/**
 * The same pages for portals on the old frontend system.
 *
 * @packageDocumentation
 */
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { createCardExtension } from '@backstage/plugin-home-react';
import {
  createInsightsApi,
  insightsApiRef,
} from '@almanac/backstage-plugin-insights-react';
import {
  comparisonRouteRef,
  editRadarRouteRef,
  modelRouteRef,
  newRadarRouteRef,
  radarRouteRef,
  radarsRouteRef,
  sloRouteRef,
  sourcesRouteRef,
  topicAloneRouteRef,
  topicRouteRef,
} from './routes';
import { DOCUMENT_TYPE } from './searchResult/DOCUMENT_TYPE';

export { hasWatchedTopics as isTrendsCardAvailable } from './entityTrends/watchedTopics';

/** The client of the insights backend; the plugin brings it. @public */
export const trendRadarApiFactory = createApiFactory({
  api: insightsApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: createInsightsApi,
});

/** Trend radars. @public */
export const trendRadarPlugin = createPlugin({
  id: 'trend-radar',
  apis: [trendRadarApiFactory],
  routes: {
    root: radarsRouteRef,
    comparison: comparisonRouteRef,
    radar: radarRouteRef,
    topic: topicRouteRef,
    topicAlone: topicAloneRouteRef,
    newRadar: newRadarRouteRef,
    editRadar: editRadarRouteRef,
    sources: sourcesRouteRef,
  },
  externalRoutes: { slo: sloRouteRef, model: modelRouteRef },
});

/** The list of radars, each radar and its topics: `<Route path="/trend-radar" element={<TrendRadarPage />} />`. @public */
export const TrendRadarPage = trendRadarPlugin.provide(
  createRoutableExtension({
    name: 'TrendRadarPage',
    component: () =>
      import('./shell/LegacyTrendRadarPage').then(m => m.LegacyTrendRadarPage),
    mountPoint: radarsRouteRef,
  }),
);

/** The collectors and their runs: `<Route path="/insights/sources" element={<SourcesPage />} />`. @public */
export const SourcesPage = trendRadarPlugin.provide(
  createRoutableExtension({
    name: 'SourcesPage',
    component: () =>
      import('./shell/LegacySourcesPage').then(m => m.LegacySourcesPage),
    mountPoint: sourcesRouteRef,
  }),
);

/** The blips that moved last, for the home page. @public */
export const WhatMovedCard = trendRadarPlugin.provide(
  createCardExtension({
    name: 'WhatMovedCard',
    title: 'What moved',
    description: 'The blips that moved last on the trend radars',
    components: () => import('./whatMoved/widgetParts'),
  }),
);

/** The trends that touch a catalog entity. @public */
export const EntityTrendsCard = trendRadarPlugin.provide(
  createComponentExtension({
    name: 'EntityTrendsCard',
    component: {
      lazy: () =>
        import('./entityTrends/EntityTrendsCard').then(m => m.EntityTrendsCard),
    },
  }),
);

/** A topic on a radar among the results of the portal's search: `<TopicSearchResultItem />` within `<SearchResult>`. @public */
export const TopicSearchResultItem = trendRadarPlugin.provide(
  createSearchResultListItemExtension({
    name: 'TopicSearchResultItem',
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./searchResult/TopicSearchResult').then(m => m.TopicSearchResult),
  }),
);
