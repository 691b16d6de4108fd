import type { Page, PageRequest, RequestOptions } from './Page';
import type { SloReport, SloReportRequest } from './wire';

/** Which reports are wanted. @public */
export interface SloReportFilter {
  /** A month or a quarter: `2026-10`, `2026-Q4`. */
  of?: string;
  /** Entity reference. */
  owner?: string;
  customer?: string;
}

/** What is done with frozen reports. @public */
export interface SloReportsApi {
  listSloReports(
    query?: SloReportFilter & PageRequest,
    options?: RequestOptions,
  ): Promise<Page<SloReport>>;
  createSloReport(request: SloReportRequest): Promise<SloReport>;
  deleteSloReport(reportId: string): Promise<SloReport>;
  getSloReportFile(
    reportId: string,
    format: 'csv' | 'pdf',
    options?: RequestOptions,
  ): Promise<Blob>;
}
