import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { modelSideText } from '../lib/modelSide';
import { modelPath } from './modelPath';
import type { ModelPage, ModelsApi } from './ModelsApi';
import type { Page } from './Page';
import { readAnswer } from './readAnswer';
import { modelComparison } from './shapes/modelComparison';
import { modelConsumers, modelEvent, modelRegistry } from './shapes/modelAreas';
import { modelDetail, modelOverview, modelSummary } from './shapes/models';
import { modelMetricHistory, modelVersion } from './shapes/modelVersions';
import { pageOf } from './shapes/pageOf';
import { both, listOf, number, thing } from './shapes/Shape';
import type { ModelRegistry, ModelSummary } from './wire';

type Lists =
  | 'listModels'
  | 'getModelOverview'
  | 'compareModels'
  | 'listModelRegistries';

type OfOne =
  | 'getModel'
  | 'listModelVersions'
  | 'getModelVersion'
  | 'registerModelVersion'
  | 'getModelMetrics'
  | 'getModelConsumers'
  | 'listModelEvents';

/** The part of the API that tells which models there are, and what is known of each. */
export function modelsOf(
  client: InsightsClient,
): Pick<ModelsApi, Lists | OfOne> {
  return { ...listsOf(client), ...oneOf(client) };
}

function listsOf(client: InsightsClient): Pick<ModelsApi, Lists> {
  return {
    listModels: (query, options) =>
      readAnswer(
        both(
          pageOf(modelSummary),
          thing<Omit<ModelPage, keyof Page<ModelSummary>>>({
            totalCount: number,
            matchingCount: number,
          }),
        ),
        client.get('/models', { query, ...options }),
      ),
    getModelOverview: (query, options) =>
      readAnswer(
        modelOverview,
        client.get('/models/overview', { query, ...options }),
      ),
    compareModels: (sides, options) =>
      readAnswer(
        modelComparison,
        client.get('/models/comparison', {
          query: { side: sides.map(modelSideText) },
          ...options,
        }),
      ),
    listModelRegistries: options =>
      readAnswer(
        thing<{ items: ModelRegistry[] }>({ items: listOf(modelRegistry) }),
        client.get('/model-registries', { ...options }),
      ),
  };
}

function oneOf(client: InsightsClient): Pick<ModelsApi, OfOne> {
  return {
    getModel: (asked, options) =>
      readAnswer(
        modelDetail,
        client.get('/models/{registry}/{modelName}', {
          path: modelPath(asked),
          ...options,
        }),
      ),
    listModelVersions: (asked, query, options) =>
      readAnswer(
        pageOf(modelVersion),
        client.get('/models/{registry}/{modelName}/versions', {
          path: modelPath(asked),
          query,
          ...options,
        }),
      ),
    getModelVersion: (asked, version, options) =>
      readAnswer(
        modelVersion,
        client.get('/models/{registry}/{modelName}/versions/{version}', {
          path: { ...modelPath(asked), version },
          ...options,
        }),
      ),
    registerModelVersion: (asked, body) =>
      readAnswer(
        modelVersion,
        client.post('/models/{registry}/{modelName}/versions', {
          path: modelPath(asked),
          body,
        }),
      ),
    getModelMetrics: (asked, options) =>
      readAnswer(
        modelMetricHistory,
        client.get('/models/{registry}/{modelName}/metrics', {
          path: modelPath(asked),
          ...options,
        }),
      ),
    getModelConsumers: (asked, options) =>
      readAnswer(
        modelConsumers,
        client.get('/models/{registry}/{modelName}/consumers', {
          path: modelPath(asked),
          ...options,
        }),
      ),
    listModelEvents: (asked, query, options) =>
      readAnswer(
        pageOf(modelEvent),
        client.get('/models/{registry}/{modelName}/events', {
          path: modelPath(asked),
          query,
          ...options,
        }),
      ),
  };
}
