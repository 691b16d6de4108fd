import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The list of radars. @public */
export const radarsRouteRef = createRouteRef({ id: 'trend-radar' });

/** Topics side by side. @public */
export const comparisonRouteRef = createSubRouteRef({
  id: 'trend-radar.comparison',
  parent: radarsRouteRef,
  path: '/compare',
});

/** One radar. @public */
export const radarRouteRef = createSubRouteRef({
  id: 'trend-radar.radar',
  parent: radarsRouteRef,
  path: '/:radarId',
});

/** Writes a new radar. @public */
export const newRadarRouteRef = createSubRouteRef({
  id: 'trend-radar.new-radar',
  parent: radarsRouteRef,
  path: '/new',
});

/** What a radar is, to be changed. @public */
export const editRadarRouteRef = createSubRouteRef({
  id: 'trend-radar.edit-radar',
  parent: radarsRouteRef,
  path: '/:radarId/edit',
});

/** Brings in a radar that was drawn elsewhere. @public */
export const importRadarRouteRef = createSubRouteRef({
  id: 'trend-radar.import-radar',
  parent: radarsRouteRef,
  path: '/import',
});

/** What a radar was, version by version. @public */
export const radarHistoryRouteRef = createSubRouteRef({
  id: 'trend-radar.radar-history',
  parent: radarsRouteRef,
  path: '/:radarId/history',
});

/** One topic as a radar sees it. @public */
export const topicRouteRef = createSubRouteRef({
  id: 'trend-radar.topic',
  parent: radarsRouteRef,
  path: '/:radarId/:topicId',
});

/** One topic by itself, as no radar sees it. @public */
export const topicAloneRouteRef = createSubRouteRef({
  id: 'trend-radar.topic-alone',
  parent: radarsRouteRef,
  path: '/topics/:topicId',
});

/** The collectors and their runs. @public */
export const sourcesRouteRef = createRouteRef({ id: 'trend-radar.sources' });

/** The page of one SLO, where the portal has SLOs. @public */
export const sloRouteRef = createExternalRouteRef({
  id: 'trend-radar.slo',
  params: ['sloName'],
  optional: true,
  defaultTarget: 'slo.slo',
});

/** The page of one model, where the portal has models. @public */
export const modelRouteRef = createExternalRouteRef({
  id: 'trend-radar.model',
  params: ['registry', 'name'],
  optional: true,
  defaultTarget: 'model-cards.model',
});
