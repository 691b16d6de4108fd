import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { InsightsApi } from '../api/InsightsApi';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import type { SloReportFilter } from '../api/SloReportsApi';
import type { SloReport, SloReportRequest } from '../api/wire';
import { useInsightsApi } from './useInsightsApi';
import { useInsightsPages, type PagedList } from './useInsightsPages';

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

/** Freezes how SLOs fared in a month or quarter. @public */
export function useCreateSloReport(): UseMutationResult<
  SloReport,
  Error,
  SloReportRequest
> {
  return useReportChange((api, request: SloReportRequest) =>
    api.createSloReport(request),
  );
}

/** Deletes a report. @public */
export function useDeleteSloReport(): UseMutationResult<
  SloReport,
  Error,
  string
> {
  return useReportChange((api, reportId: string) =>
    api.deleteSloReport(reportId),
  );
}

function useReportChange<Asked>(
  change: (api: InsightsApi, asked: Asked) => Promise<SloReport>,
): UseMutationResult<SloReport, Error, Asked> {
  const api = useInsightsApi();
  const client = useInsightsQueryClient();
  return useMutation<SloReport, Error, Asked>(
    {
      mutationFn: asked => change(api, asked),
      onSettled: () =>
        client.invalidateQueries({ queryKey: ['insights', 'slo-reports'] }),
    },
    client,
  );
}
