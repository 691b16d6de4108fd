import type { paths } from '@almanac/backstage-plugin-insights-common';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import createClient from 'openapi-fetch';
import type { InsightsApi } from './InsightsApi';
import { ProblemError } from './ProblemError';
import type { Problem } from './wire';

type Client = ReturnType<typeof createClient<paths>>;

/**
 * The insights API over HTTP. Give it to `createApiFactory` (legacy) or `ApiBlueprint` (new frontend system).
 *
 * @public
 */
export function createInsightsApi(apis: {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}): InsightsApi {
  let pending: Promise<Client> | undefined;
  const connect = () => {
    pending ??= apis.discoveryApi.getBaseUrl('insights').then(base =>
      createClient<paths>({
        baseUrl: `${base}/v1`,
        fetch: request => apis.fetchApi.fetch(request),
      }),
    );
    return pending;
  };
  return {
    async listCollectors(options) {
      return unwrap(await (await connect()).GET('/collectors', { ...options }));
    },
    async listCollectorRuns(collectorId, page, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/collectors/{collectorId}/runs', {
          params: { path: { collectorId }, query: page },
          ...options,
        }),
      );
    },
    async listDeadLetters(collectorId, page, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/collectors/{collectorId}/dead-letters', {
          params: { path: { collectorId }, query: page },
          ...options,
        }),
      );
    },
    async runCollector(collectorId) {
      return unwrap(
        await (
          await connect()
        ).POST('/collectors/{collectorId}/runs', {
          params: { path: { collectorId } },
        }),
      );
    },
    async getTopic(topicId, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/topics/{topicId}', {
          params: { path: { topicId } },
          ...options,
        }),
      );
    },
    async getTopicSeries(topicId, signalId, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/topics/{topicId}/series/{signalId}', {
          params: { path: { topicId, signalId } },
          ...options,
        }),
      );
    },
    async getTopicAnalysis(topicId, signalId, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/topics/{topicId}/analyses/{signalId}', {
          params: { path: { topicId, signalId } },
          ...options,
        }),
      );
    },
    async listTopicMarkers(topicId, query, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/topics/{topicId}/markers', {
          params: { path: { topicId }, query },
          ...options,
        }),
      );
    },
    async getAnalysisQueue(options) {
      return unwrap(
        await (await connect()).GET('/analyses/queue', { ...options }),
      );
    },
    async listRadars(options) {
      return unwrap(await (await connect()).GET('/radars', { ...options }));
    },
    async getRadar(radarId, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/radars/{radarId}', {
          params: { path: { radarId } },
          ...options,
        }),
      );
    },
    async listBlips(radarId, query, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/radars/{radarId}/blips', {
          params: { path: { radarId }, query },
          ...options,
        }),
      );
    },
    async getBlip(radarId, topicId, options) {
      return unwrap(
        await (
          await connect()
        ).GET('/radars/{radarId}/blips/{topicId}', {
          params: { path: { radarId, topicId } },
          ...options,
        }),
      );
    },
  };
}

function unwrap<T>(answer: {
  data?: T;
  error?: Problem;
  response: Response;
}): T {
  if (answer.error) throw new ProblemError(answer.error);
  if (answer.data === undefined) {
    throw new Error(`The backend answered ${answer.response.status}`);
  }
  return answer.data;
}
