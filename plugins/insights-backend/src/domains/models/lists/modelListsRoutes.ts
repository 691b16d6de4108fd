import { checkInstants } from '../../../platform/checkInstants';
import type { OperationHandlers } from '../../../platform/operations';
import type { ModelFilters } from './ModelFilters';
import type { ModelListsService } from './ModelListsService';
import { sideOf } from './sideOf';

/** Reads of models beside their cards, promotions, consumers and events. */
export type ModelListsOperations =
  | 'listModels'
  | 'getModelOverview'
  | 'compareModels'
  | 'getModel'
  | 'listModelVersions'
  | 'getModelVersion'
  | 'getModelMetrics';

/** Answers the reads of models. */
export function createModelListsRoutes(
  service: ModelListsService,
): OperationHandlers<ModelListsOperations> {
  return {
    async listModels({ query, credentials }) {
      checkInstants(instantsOf(query));
      const { sort = 'attention', ...rest } = query;
      return { body: await service.list({ sort, ...rest }, credentials) };
    },

    async getModelOverview({ query }) {
      checkInstants(instantsOf(query));
      return { body: await service.overview(query) };
    },

    async compareModels({ query }) {
      return { body: await service.compare(query.side.map(sideOf)) };
    },

    async getModel({ path, credentials }) {
      return { body: await service.get(keyOf(path), credentials) };
    },

    async listModelVersions({ path, query }) {
      return { body: await service.versions(keyOf(path), query) };
    },

    async getModelVersion({ path }) {
      return { body: await service.version(keyOf(path), path.version) };
    },

    async getModelMetrics({ path }) {
      return { body: await service.metrics(keyOf(path)) };
    },
  };
}

function keyOf({
  registry,
  modelName: name,
}: {
  registry: string;
  modelName: string;
}) {
  return { registry, name };
}

function instantsOf({ versionSince, versionBefore }: ModelFilters) {
  return { versionSince, versionBefore };
}
