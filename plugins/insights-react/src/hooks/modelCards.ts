import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { ModelAddress, ModelCardExportQuery } from '../api/ModelsApi';
import type {
  ModelCardEdit,
  ModelCardEditRequest,
  ModelCardExport,
  ModelCardRequest,
  ModelCardResult,
  ModelCardView,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type DatedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/**
 * The card of a model with the entity tag that an edit of it takes.
 *
 * @param version - the latest one when left out
 *
 * @public
 */
export function useModelCard(
  model: ModelAddress,
  version?: string,
): UseQueryResult<Tagged<ModelCardView>, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'card', version],
    (api, signal) => api.getModelCard(model, version, { signal }),
    { placeholderData: keepPreviousData },
  );
}

/** Says something on a card; refused with 412 where another edit came between. @public */
export function useEditModelCard(
  model: ModelAddress,
): UseMutationResult<
  ModelCardView,
  Error,
  { edit: ModelCardEditRequest; etag: string }
> {
  return useInsightsChange(
    ['models'],
    (api, asked: { edit: ModelCardEditRequest; etag: string }) =>
      api.editModelCard(model, asked.edit, asked.etag),
  );
}

/** What people said on the cards of a model, the latest first, page by page. @public */
export function useModelCardEdits(
  model: ModelAddress,
): DatedList<ModelCardEdit> {
  return useInsightsPages(
    ['models', 'one', model.registry, model.name, 'edits'],
    (api, page, signal) => api.listModelCardEdits(model, page, { signal }),
    { limit: 50 },
  );
}

/** The card in a format of others, with what that cannot carry. @public */
export function useModelCardExport(
  model: ModelAddress,
  query: ModelCardExportQuery,
): UseQueryResult<ModelCardExport, Error> {
  return useInsightsQuery(
    ['models', 'one', model.registry, model.name, 'export', query],
    (api, signal) => api.exportModelCard(model, query, { signal }),
  );
}

/** Reads a card in a format of others; nothing is kept, so nothing is read anew. @public */
export function useReadModelCard(): UseMutationResult<
  ModelCardResult,
  Error,
  ModelCardRequest
> {
  return useInsightsChange([], (api, request: ModelCardRequest) =>
    api.analyseModelCard(request),
  );
}
