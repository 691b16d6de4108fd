import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { SloDefinitionFilter } from '../api/SlosApi';
import type {
  ListedSloDefinition,
  SloDefinitionRecord,
  SloDefinitionRecords,
  SloDefinitionResult,
  SloDefinitionVersion,
  SloPrometheusRules,
  SloSourceFault,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/** Definitions by name, retired ones too, page by page. @public */
export function useSloDefinitions(
  filter: SloDefinitionFilter = {},
): PagedList<ListedSloDefinition> {
  return useInsightsPages(
    ['slos', 'definitions', filter],
    (api, page, signal) =>
      api.listSloDefinitions({ ...filter, ...page }, { signal }),
  );
}

/** One definition as OpenSLO, with the entity tag that a change of it takes. @public */
export function useSloDefinition(
  sloName: string,
  options: { enabled?: boolean } = {},
): UseQueryResult<Tagged<SloDefinitionRecord>, Error> {
  return useInsightsQuery(
    ['slos', 'definition', sloName],
    (api, signal) => api.getSloDefinition(sloName, { signal }),
    options,
  );
}

/** Every version of a definition, the latest first, page by page. @public */
export function useSloDefinitionVersions(
  sloName: string,
  options: { enabled?: boolean } = {},
): PagedList<SloDefinitionVersion> {
  return useInsightsPages(
    ['slos', 'definition', sloName, 'versions'],
    (api, page, signal) =>
      api.listSloDefinitionVersions(sloName, page, { signal }),
    { limit: 20, ...options },
  );
}

/** What is wrong in the files and entities that SLOs are read from. @public */
export function useSloDefinitionFaults(
  options: { enabled?: boolean } = {},
): UseQueryResult<{ items: SloSourceFault[] }, Error> {
  return useInsightsQuery(
    ['slos', 'definition-faults'],
    (api, signal) => api.listSloDefinitionFaults({ signal }),
    options,
  );
}

/** Recording and alerting rules for Prometheus. @public */
export function useSloPrometheusRules(
  sloName: string,
  options: { enabled?: boolean } = {},
): UseQueryResult<SloPrometheusRules, Error> {
  return useInsightsQuery(
    ['slos', 'definition', sloName, 'prometheus-rules'],
    (api, signal) => api.getSloPrometheusRules(sloName, { signal }),
    options,
  );
}

/**
 * What keeping an OpenSLO text would find wrong with it; the earlier answer stays while a new one is under way.
 *
 * @param file - its name, to find faults by
 * @param text - the empty text is not asked about
 *
 * @public
 */
export function useSloDefinitionCheck(
  file: string,
  text: string,
): UseQueryResult<SloDefinitionResult, Error> {
  return useInsightsQuery(
    ['slos', 'definition-check', file, text],
    (api, signal) => api.analyseSloDefinition([{ file, text }], { signal }),
    { enabled: text !== '', placeholderData: keepPreviousData },
  );
}

/** Keeps all SLOs of an OpenSLO text, or none; all that is known of SLOs is read anew. @public */
export function useCreateSloDefinitions(): UseMutationResult<
  SloDefinitionRecords,
  Error,
  string
> {
  return useInsightsChange(['slos'], (api, text: string) =>
    api.createSloDefinitions(text),
  );
}

/** Begins a new version of a definition; refused with 412 where another came between. @public */
export function useReplaceSloDefinition(
  sloName: string,
): UseMutationResult<
  SloDefinitionRecord,
  Error,
  { text: string; etag: string }
> {
  return useInsightsChange(
    ['slos'],
    (api, asked: { text: string; etag: string }) =>
      api.replaceSloDefinition(sloName, asked.text, asked.etag),
  );
}

/** Retires an SLO; refused with 412 where its definition was changed meanwhile. @public */
export function useDeleteSloDefinition(
  sloName: string,
): UseMutationResult<SloDefinitionRecord, Error, { etag: string }> {
  return useInsightsChange(['slos'], (api, asked: { etag: string }) =>
    api.deleteSloDefinition(sloName, asked.etag),
  );
}
