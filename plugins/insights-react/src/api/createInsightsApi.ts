import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type { InsightsApi } from './InsightsApi';

/**
 * The insights API over HTTP. Give it to `createApiFactory` (legacy) or `ApiBlueprint` (new frontend system).
 *
 * @public
 */
export function createInsightsApi(apis: {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}): InsightsApi {
  const client = new InsightsClient(apis);
  return {
    ...collectorsOf(client),
    ...topicsOf(client),
    ...radarsOf(client),
    getAnalysisQueue: options => client.get('/analyses/queue', { ...options }),
    listAnalysisFailures: (query, options) =>
      client.get('/analyses/queue/failures', { query, ...options }),
  };
}

function collectorsOf(
  client: InsightsClient,
): Pick<
  InsightsApi,
  'listCollectors' | 'listCollectorRuns' | 'listDeadLetters' | 'runCollector'
> {
  return {
    listCollectors: options => client.get('/collectors', { ...options }),
    listCollectorRuns: (collectorId, query, options) =>
      client.get('/collectors/{collectorId}/runs', {
        path: { collectorId },
        query,
        ...options,
      }),
    listDeadLetters: (collectorId, query, options) =>
      client.get('/collectors/{collectorId}/dead-letters', {
        path: { collectorId },
        query,
        ...options,
      }),
    runCollector: collectorId =>
      client.post('/collectors/{collectorId}/runs', { path: { collectorId } }),
  };
}

function topicsOf(
  client: InsightsClient,
): Pick<
  InsightsApi,
  'getTopic' | 'getTopicSeries' | 'getTopicAnalysis' | 'listTopicMarkers'
> {
  return {
    getTopic: (topicId, options) =>
      client.get('/topics/{topicId}', { path: { topicId }, ...options }),
    getTopicSeries: (topicId, signalId, options) =>
      client.get('/topics/{topicId}/series/{signalId}', {
        path: { topicId, signalId },
        ...options,
      }),
    getTopicAnalysis: (topicId, signalId, options) =>
      client.get('/topics/{topicId}/analyses/{signalId}', {
        path: { topicId, signalId },
        ...options,
      }),
    listTopicMarkers: (topicId, query, options) =>
      client.get('/topics/{topicId}/markers', {
        path: { topicId },
        query,
        ...options,
      }),
  };
}

function radarsOf(
  client: InsightsClient,
): Pick<InsightsApi, 'listRadars' | 'getRadar' | 'listBlips' | 'getBlip'> {
  return {
    listRadars: options => client.get('/radars', { ...options }),
    getRadar: (radarId, options) =>
      client.get('/radars/{radarId}', { path: { radarId }, ...options }),
    listBlips: (radarId, query, options) =>
      client.get('/radars/{radarId}/blips', {
        path: { radarId },
        query,
        ...options,
      }),
    getBlip: (radarId, topicId, options) =>
      client.get('/radars/{radarId}/blips/{topicId}', {
        path: { radarId, topicId },
        ...options,
      }),
  };
}
