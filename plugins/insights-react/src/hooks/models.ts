import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import type {
  ModelAddress,
  ModelFilter,
  ModelPage,
  ModelQuery,
  ModelSide,
} from '../api/ModelsApi';
import type {
  ModelComparison,
  ModelConsumers,
  ModelDetail,
  ModelEvent,
  ModelMetricHistory,
  ModelOverview,
  ModelRegistry,
  ModelSummary,
  ModelVersion,
} from '../api/wire';
import {
  useInsightsPages,
  type DatedList,
  type PagedList,
} from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const modelsPerPage = 200;

const pollUpToPages = 3;

/** Registries are read every few minutes. */
const pollMs = 120_000;

/** A list of models, and how many there are of it. @public */
export interface ModelList extends PagedList<ModelSummary> {
  /** All models; undefined until the first page is there. */
  totalCount: number | undefined;
  matchingCount: number | undefined;
}

/**
 * The models that match, page by page; the earlier answer stays on screen while a new one is under way.
 *
 * @param options - `limit`: so many a page, 200 when left out
 *
 * @public
 */
export function useModels(
  query: ModelQuery = {},
  options: { limit?: number; enabled?: boolean } = {},
): ModelList {
  const { head, ...list } = useInsightsPages<ModelSummary, ModelPage>(
    ['models', 'list', query, options.limit],
    (api, page, signal) => api.listModels({ ...query, ...page }, { signal }),
    {
      limit: modelsPerPage,
      pollMs,
      pollUpToPages,
      keepPrevious: true,
      ...options,
    },
  );
  return {
    ...list,
    totalCount: head?.totalCount,
    matchingCount: head?.matchingCount,
  };
}

/** How many models that match need somebody, and by what they can be filtered. @public */
export function useModelOverview(
  filter: ModelFilter = {},
): UseQueryResult<ModelOverview, Error> {
  return useInsightsQuery(
    ['models', 'overview', filter],
    (api, signal) => api.getModelOverview(filter, { signal }),
    { refetchInterval: pollMs, placeholderData: keepPreviousData },
  );
}

/**
 * Models or versions side by side; the earlier answer stays on screen while a new one is under way.
 *
 * @param sides - nothing is asked of fewer than two
 *
 * @public
 */
export function useModelComparison(
  sides: ModelSide[],
): UseQueryResult<ModelComparison, Error> {
  return useInsightsQuery(
    ['models', 'comparison', sides],
    (api, signal) => api.compareModels(sides, { signal }),
    { enabled: sides.length > 1, placeholderData: keepPreviousData },
  );
}

/** Where models are read from. @public */
export function useModelRegistries(): UseQueryResult<
  { items: ModelRegistry[] },
  Error
> {
  return useInsightsQuery(
    ['models', 'registries'],
    (api, signal) => api.listModelRegistries({ signal }),
    { refetchInterval: pollMs },
  );
}

/** One model with what its registry says of it. @public */
export function useModel(
  model: ModelAddress,
): UseQueryResult<ModelDetail, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name],
    (api, signal) => api.getModel(model, { signal }),
    { refetchInterval: pollMs },
  );
}

/**
 * Versions of a model, the latest first, page by page.
 *
 * @param options - `search`: those with these characters in the version or in an alias that it holds
 *
 * @public
 */
export function useModelVersions(
  model: ModelAddress,
  options: { limit?: number; enabled?: boolean; search?: string } = {},
): PagedList<ModelVersion> {
  const { search, ...paging } = options;
  const asked = search ? { search } : {};
  return useInsightsPages(
    [
      ...['models', 'one', model.registry, model.name, 'versions'],
      ...[paging.limit, asked],
    ],
    (api, page, signal) =>
      api.listModelVersions(model, { ...asked, ...page }, { signal }),
    { limit: 50, ...paging },
  );
}

/** One version of a model. @public */
export function useModelVersion(
  model: ModelAddress,
  version: string | undefined,
): UseQueryResult<ModelVersion, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'version', version],
    (api, signal) => api.getModelVersion(model, version ?? '', { signal }),
    { enabled: version !== undefined },
  );
}

/** Metrics of a model across its versions. @public */
export function useModelMetrics(
  model: ModelAddress,
): UseQueryResult<ModelMetricHistory, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'metrics'],
    (api, signal) => api.getModelMetrics(model, { signal }),
  );
}

/** Who is touched by a change of a model. @public */
export function useModelConsumers(
  model: ModelAddress,
): UseQueryResult<ModelConsumers, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'consumers'],
    (api, signal) => api.getModelConsumers(model, { signal }),
  );
}

/** What happened to a model, the latest first, page by page. @public */
export function useModelEvents(
  model: ModelAddress,
  options: { limit?: number; enabled?: boolean } = {},
): DatedList<ModelEvent> {
  return useInsightsPages(
    ['models', 'one', model.registry, model.name, 'events', options.limit],
    (api, page, signal) => api.listModelEvents(model, page, { signal }),
    { limit: 50, ...options },
  );
}
