import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { SlaFilter, SlaPage, SloPromiseQuery } from '../api/SlasApi';
import type {
  Sla,
  SlaCheck,
  SlaRecord,
  SlaRecords,
  SlaStanding,
  SloFault,
  SloPromise,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

const pollMs = 60_000;

/** A list of agreements, and how many there are of it. @public */
export interface SlaList extends PagedList<Sla> {
  /** All that the reader may see; undefined until the first page is there. */
  totalCount: number | undefined;
  matchingCount: number | undefined;
}

/**
 * The agreements that match, the worst first, page by page; the earlier answer stays on screen while a new one is under
 * way.
 *
 * @public
 */
export function useSlas(
  filter: SlaFilter = {},
  options: { limit?: number; enabled?: boolean } = {},
): SlaList {
  const { head, ...list } = useInsightsPages<Sla, SlaPage>(
    ['slas', 'list', filter, options.limit],
    (api, page, signal) => api.listSlas({ ...filter, ...page }, { signal }),
    { limit: 200, pollMs, pollUpToPages: 3, keepPrevious: true, ...options },
  );
  return {
    ...list,
    totalCount: head?.totalCount,
    matchingCount: head?.matchingCount,
  };
}

/** What is wrong in the files that agreements are read from. @public */
export function useSlaFaults(): UseQueryResult<{ items: SloFault[] }, Error> {
  return useInsightsQuery(['slas', 'faults'], (api, signal) =>
    api.listSlaFaults({ signal }),
  );
}

/** One agreement, evaluated now, with its periods and their workings. @public */
export function useSlaStanding(
  slaId: string,
): UseQueryResult<SlaStanding, Error> {
  return useInsightsQuery(
    ['slas', 'one', slaId],
    (api, signal) => api.getSlaStanding(slaId, { signal }),
    { refetchInterval: pollMs },
  );
}

/** One agreement as it is kept, with the entity tag that a change of it takes. @public */
export function useSla(
  slaId: string,
): UseQueryResult<Tagged<SlaRecord>, Error> {
  return useInsightsQuery(['slas', 'record', slaId], (api, signal) =>
    api.getSla(slaId, { signal }),
  );
}

/**
 * What is wrong with the text of an agreement, without keeping it; the earlier answer stays while a new one is under way.
 *
 * @public
 */
export function useSlaCheck(text: string): UseQueryResult<SlaCheck, Error> {
  return useInsightsQuery(
    ['slas', 'check', text],
    (api, signal) => api.analyseSla(text, { signal }),
    { enabled: text !== '', placeholderData: keepPreviousData },
  );
}

/** Keeps all agreements of a text, or none. @public */
export function useCreateSlas(): UseMutationResult<SlaRecords, Error, string> {
  return useInsightsChange(['slas'], (api, text: string) =>
    api.createSlas(text),
  );
}

/** Begins a new version of an agreement; refused with 412 where another came between. @public */
export function useReplaceSla(
  slaId: string,
): UseMutationResult<SlaRecord, Error, { text: string; etag: string }> {
  return useInsightsChange(
    ['slas'],
    (api, asked: { text: string; etag: string }) =>
      api.replaceSla(slaId, asked.text, asked.etag),
  );
}

/** Retires an agreement; refused with 412 where it was changed meanwhile. @public */
export function useDeleteSla(
  slaId: string,
): UseMutationResult<SlaRecord, Error, { etag: string }> {
  return useInsightsChange(['slas'], (api, asked: { etag: string }) =>
    api.deleteSla(slaId, asked.etag),
  );
}

/**
 * What can be promised of an SLO; the earlier answer stays on screen while another target is asked for.
 *
 * @public
 */
export function useSloPromise(
  sloName: string,
  query: SloPromiseQuery = {},
  options: { enabled?: boolean } = {},
): UseQueryResult<SloPromise, Error> {
  return useInsightsQuery(
    ['slos', 'one', sloName, 'promise', query],
    (api, signal) => api.getSloPromise(sloName, query, { signal }),
    { placeholderData: keepPreviousData, ...options },
  );
}
