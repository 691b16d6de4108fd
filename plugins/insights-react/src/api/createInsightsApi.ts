import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type { BlipPage, InsightsApi } from './InsightsApi';
import type { Page } from './Page';
import { contractEstateOf } from './contractEstateOf';
import { contractHistoryOf } from './contractHistoryOf';
import { contractLinesOf } from './contractLinesOf';
import { contractQualityOf } from './contractQualityOf';
import { contractsOf } from './contractsOf';
import { definitionsOf } from './definitionsOf';
import { modelCardsOf } from './modelCardsOf';
import { modelDeprecationsOf } from './modelDeprecationsOf';
import { modelPromotionsOf } from './modelPromotionsOf';
import { modelsOf } from './modelsOf';
import { policiesOf } from './policiesOf';
import { radarDecisionsOf } from './radarDecisionsOf';
import { radarDefinitionsOf } from './radarDefinitionsOf';
import { radarReplayOf } from './radarReplayOf';
import { readAnswer } from './readAnswer';
import { reportsOf } from './reportsOf';
import {
  analysisFailure,
  analysisQueue,
  collector,
  collectorRun,
  deadLetter,
} from './shapes/collectors';
import { pageOf } from './shapes/pageOf';
import { blip, blipDetail, radar, radarFault } from './shapes/radars';
import { both, listOf, number, optional, text, thing } from './shapes/Shape';
import {
  marker,
  topicAnalysis,
  topicDetail,
  topicPeriod,
  topicSeries,
} from './shapes/topics';
import { slasOf } from './slasOf';
import { slosOf } from './slosOf';
import { topicComparisonOf } from './topicComparisonOf';
import { topicEntitiesOf } from './topicEntitiesOf';
import type { Blip, Collector, Radar, RadarFault } from './wire';

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
    ...topicComparisonOf(client),
    ...topicEntitiesOf(client),
    ...radarsOf(client),
    ...radarDecisionsOf(client),
    ...radarDefinitionsOf(client),
    ...radarReplayOf(client),
    ...slosOf(client),
    ...definitionsOf(client),
    ...slasOf(client),
    ...policiesOf(client),
    ...reportsOf(client, apis),
    ...modelsOf(client),
    ...modelCardsOf(client),
    ...modelPromotionsOf(client),
    ...modelDeprecationsOf(client),
    ...contractsOf(client),
    ...contractEstateOf(client),
    ...contractHistoryOf(client),
    ...contractLinesOf(client),
    ...contractQualityOf(client),
    getAnalysisQueue: options =>
      readAnswer(analysisQueue, client.get('/analyses/queue', { ...options })),
    listAnalysisFailures: (query, options) =>
      readAnswer(
        pageOf(analysisFailure),
        client.get('/analyses/queue/failures', { query, ...options }),
      ),
  };
}

function collectorsOf(
  client: InsightsClient,
): Pick<
  InsightsApi,
  'listCollectors' | 'listCollectorRuns' | 'listDeadLetters' | 'runCollector'
> {
  return {
    listCollectors: options =>
      readAnswer(
        thing<{ items: Collector[] }>({ items: listOf(collector) }),
        client.get('/collectors', { ...options }),
      ),
    listCollectorRuns: (collectorId, query, options) =>
      readAnswer(
        pageOf(collectorRun),
        client.get('/collectors/{collectorId}/runs', {
          path: { collectorId },
          query,
          ...options,
        }),
      ),
    listDeadLetters: (collectorId, query, options) =>
      readAnswer(
        pageOf(deadLetter),
        client.get('/collectors/{collectorId}/dead-letters', {
          path: { collectorId },
          query,
          ...options,
        }),
      ),
    runCollector: collectorId =>
      readAnswer(
        thing<Collector>({ id: text }),
        client.post('/collectors/{collectorId}/runs', {
          path: { collectorId },
        }),
      ),
  };
}

function topicsOf(
  client: InsightsClient,
): Pick<
  InsightsApi,
  | 'getTopic'
  | 'getTopicSeries'
  | 'getTopicAnalysis'
  | 'explainTopicPeriod'
  | 'listTopicMarkers'
> {
  return {
    getTopic: (topicId, options) =>
      readAnswer(
        topicDetail,
        client.get('/topics/{topicId}', { path: { topicId }, ...options }),
      ),
    getTopicSeries: (topicId, signalId, options) =>
      readAnswer(
        topicSeries,
        client.get('/topics/{topicId}/series/{signalId}', {
          path: { topicId, signalId },
          ...options,
        }),
      ),
    getTopicAnalysis: (topicId, signalId, options) =>
      readAnswer(
        topicAnalysis,
        client.get('/topics/{topicId}/analyses/{signalId}', {
          path: { topicId, signalId },
          ...options,
        }),
      ),
    explainTopicPeriod: (topicId, signalId, period, options) =>
      readAnswer(
        topicPeriod,
        client.get('/topics/{topicId}/analyses/{signalId}/period', {
          path: { topicId, signalId },
          query: period,
          ...options,
        }),
      ),
    listTopicMarkers: (topicId, query, options) =>
      readAnswer(
        pageOf(marker),
        client.get('/topics/{topicId}/markers', {
          path: { topicId },
          query,
          ...options,
        }),
      ),
  };
}

function radarsOf(
  client: InsightsClient,
): Pick<InsightsApi, 'listRadars' | 'getRadar' | 'listBlips' | 'getBlip'> {
  return {
    listRadars: options =>
      readAnswer(
        thing<{ items: Radar[]; faults: RadarFault[] }>({
          items: listOf(radar),
          faults: listOf(radarFault),
        }),
        client.get('/radars', { ...options }),
      ),
    getRadar: (radarId, options) =>
      readAnswer(
        radar,
        client.get('/radars/{radarId}', { path: { radarId }, ...options }),
      ),
    listBlips: (radarId, query, options) =>
      readAnswer(
        both(
          pageOf(blip),
          thing<Omit<BlipPage, keyof Page<Blip>>>({
            totalCount: number,
            matchingCount: number,
            workingHref: optional(text),
          }),
        ),
        client.get('/radars/{radarId}/blips', {
          path: { radarId },
          query,
          ...options,
        }),
      ),
    getBlip: (radarId, topicId, options) =>
      readAnswer(
        blipDetail,
        client.get('/radars/{radarId}/blips/{topicId}', {
          path: { radarId, topicId },
          ...options,
        }),
      ),
  };
}
