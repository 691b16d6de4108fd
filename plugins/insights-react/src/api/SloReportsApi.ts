import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  SloReport,
  SloReportContent,
  SloReportRequest,
  SloReportVerification,
} from './wire';

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
  getSloReport(
    reportId: string,
    options?: RequestOptions,
  ): Promise<SloReportContent>;
  /** Computes it again and compares. */
  verifySloReport(
    reportId: string,
    options?: RequestOptions,
  ): Promise<SloReportVerification>;
  createSloReport(request: SloReportRequest): Promise<SloReport>;
  deleteSloReport(reportId: string): Promise<SloReport>;
  getSloReportFile(
    reportId: string,
    format: 'csv' | 'pdf',
    options?: RequestOptions,
  ): Promise<Blob>;
}
