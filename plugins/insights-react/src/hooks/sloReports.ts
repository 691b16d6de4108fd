import {
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { SloReportFilter } from '../api/SloReportsApi';
import type {
  SloReport,
  SloReportContent,
  SloReportRequest,
  SloReportVerification,
} from '../api/wire';
import { useInsightsChange } from './useInsightsChange';
import { useInsightsPages, type PagedList } from './useInsightsPages';
import { useInsightsQuery } from './useInsightsQuery';

/** Frozen reports, the newest first, page by page. @public */
export function useSloReports(
  filter: SloReportFilter = {},
  options: { limit?: number; enabled?: boolean } = {},
): PagedList<SloReport> {
  return useInsightsPages(
    ['slo-reports', filter, options.limit],
    (api, page, signal) =>
      api.listSloReports({ ...filter, ...page }, { signal }),
    { limit: 20, ...options },
  );
}

/** A frozen report, which never changes. @public */
export function useSloReport(
  reportId: string,
): UseQueryResult<SloReportContent, Error> {
  return useInsightsQuery(
    ['slo-reports', 'one', reportId],
    (api, signal) => api.getSloReport(reportId, { signal }),
    { staleTime: Infinity },
  );
}

/** Whether a report comes out again; it is computed for this, and only anew where one asks to. @public */
export function useSloReportVerification(
  reportId: string,
): UseQueryResult<SloReportVerification, Error> {
  return useInsightsQuery(
    ['slo-reports', 'verification', reportId],
    (api, signal) => api.verifySloReport(reportId, { signal }),
    { staleTime: Infinity, refetchOnWindowFocus: false },
  );
}

/** Freezes how SLOs fared in a month or quarter. @public */
export function useCreateSloReport(): UseMutationResult<
  SloReport,
  Error,
  SloReportRequest
> {
  return useInsightsChange(['slo-reports'], (api, request: SloReportRequest) =>
    api.createSloReport(request),
  );
}

/** Deletes a report. @public */
export function useDeleteSloReport(): UseMutationResult<
  SloReport,
  Error,
  string
> {
  return useInsightsChange(['slo-reports'], (api, reportId: string) =>
    api.deleteSloReport(reportId),
  );
}
