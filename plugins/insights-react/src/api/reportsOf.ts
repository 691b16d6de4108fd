import {
  ProblemError,
  type InsightsClient,
  type InsightsClientOptions,
} from '@almanac/backstage-plugin-insights-common';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import {
  sloReport,
  sloReportContent,
  sloReportVerification,
} from './shapes/sloReports';
import type { SloReportsApi } from './SloReportsApi';
import type { SloReport } from './wire';

type Apis = Pick<InsightsClientOptions, 'discoveryApi' | 'fetchApi'>;

/** The part of the API that freezes reports. */
export function reportsOf(client: InsightsClient, apis: Apis): SloReportsApi {
  return {
    listSloReports: (query, options) =>
      readAnswer(
        pageOf(sloReport),
        client.get('/slo-reports', { query, ...options }),
      ),
    getSloReport: (reportId, options) =>
      readAnswer(
        sloReportContent,
        client.get('/slo-reports/{reportId}', {
          path: { reportId },
          ...options,
        }),
      ),
    verifySloReport: (reportId, options) =>
      readAnswer(
        sloReportVerification,
        client.get('/slo-reports/{reportId}/verification', {
          path: { reportId },
          ...options,
        }),
      ),
    createSloReport: body =>
      readAnswer<SloReport>(sloReport, client.post('/slo-reports', { body })),
    deleteSloReport: reportId =>
      readAnswer(
        sloReport,
        client.delete('/slo-reports/{reportId}', { path: { reportId } }),
      ),
    getSloReportFile: (reportId, format, options) =>
      fileOf(
        apis,
        `/slo-reports/${encodeURIComponent(reportId)}/${format}`,
        options?.signal,
      ),
  };
}

/** The client reads JSON alone. */
async function fileOf(
  { discoveryApi, fetchApi }: Apis,
  path: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const baseUrl = await discoveryApi.getBaseUrl('insights');
  const response = await fetchApi.fetch(`${baseUrl}/v1${path}`, { signal });
  if (response.ok) return response.blob();
  const { status, statusText, url } = response;
  const title = statusText || `Status ${status}`;
  const body: unknown = await response.json().catch(() => undefined);
  const detail = detailOf(body) ?? title;
  throw new ProblemError({
    type: 'about:blank',
    title,
    status,
    detail,
    instance: url,
    error: { name: 'Error', message: detail },
    response: { statusCode: status },
  });
}

function detailOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  return 'detail' in body && typeof body.detail === 'string'
    ? body.detail
    : undefined;
}
