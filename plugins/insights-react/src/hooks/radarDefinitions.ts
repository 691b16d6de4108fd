import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type {
  RadarDefinitionRecord,
  RadarDefinitionVersion,
  RadarDraft,
  RadarDraftCheck,
  RadarImport,
  RadarImportRequest,
  Signal,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const mostSignals = 500;

/** What a radar is, with the entity tag that a change is made on. @public */
export function useRadarDefinition(
  radarId: string,
): UseQueryResult<Tagged<RadarDefinitionRecord>, Error> {
  return useInsightsQuery(
    ['radar', radarId, 'definition'],
    (api, signal) => api.getRadarDefinition(radarId, { signal }),
    { enabled: radarId !== '' },
  );
}

/**
 * What writing a draft would find wrong, and where topics would stand; the earlier answer stays while a new one is under way.
 *
 * @param draft - undefined asks nothing
 *
 * @public
 */
export function useRadarDraftCheck(
  draft: RadarDraft | undefined,
): UseQueryResult<RadarDraftCheck, Error> {
  return useInsightsQuery(
    ['radar-draft', draft],
    (api, signal) => api.checkRadarDraft(draft ?? {}, { signal }),
    { enabled: draft !== undefined, placeholderData: keepPreviousData },
  );
}

/** Every version of a radar that is written in the portal, the latest first. @public */
export function useRadarDefinitionVersions(
  radarId: string,
): PagedList<RadarDefinitionVersion> {
  return useInsightsPages(
    ['radar', radarId, 'definition', 'versions'],
    (api, page, signal) =>
      api.listRadarDefinitionVersions(radarId, page, { signal }),
    { limit: 20 },
  );
}

/** Signals that radars can read; 500 at most. @public */
export function useSignals(): UseQueryResult<Signal[], Error> {
  return useInsightsQuery(
    ['signals'],
    async (api, signal) =>
      (await api.listSignals({ limit: mostSignals }, { signal })).items,
  );
}

/** Brings in a list that was drawn elsewhere, or says what that would change. @public */
export function useImportRadar(): UseMutationResult<
  RadarImport,
  Error,
  { radarId: string; request: RadarImportRequest }
> {
  return useInsightsChange(
    ['radar', 'radars'],
    (api, asked: { radarId: string; request: RadarImportRequest }) =>
      api.importRadar(asked.radarId, asked.request),
  );
}

/** Makes a radar, or begins a version of one; refused with 412 where somebody else wrote it meanwhile. @public */
export function usePutRadarDefinition(): UseMutationResult<
  RadarDefinitionRecord,
  Error,
  { radarId: string; text: string; etag: string | null }
> {
  return useInsightsChange(
    ['radar', 'radars'],
    (api, asked: { radarId: string; text: string; etag: string | null }) =>
      api.putRadarDefinition(asked.radarId, asked.text, asked.etag),
  );
}

/** Takes a radar away; refused with 412 where somebody else wrote it meanwhile. @public */
export function useDeleteRadarDefinition(): UseMutationResult<
  RadarDefinitionRecord,
  Error,
  { radarId: string; etag: string }
> {
  return useInsightsChange(
    ['radar', 'radars'],
    (api, asked: { radarId: string; etag: string }) =>
      api.deleteRadarDefinition(asked.radarId, asked.etag),
  );
}
