import { z } from 'zod';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { OperationHandlers } from '../../../platform/operations';
import { reportCsv } from '../model/report/reportCsv';
import { answerReportFile } from './answerReportFile';
import { PDF_LAYOUT, reportPdf } from './pdf/reportPdf';
import { presentReport } from './presentReport';
import type { ReportsService } from './ReportsService';

/** Operations about reports. */
export type SloReportsOperations =
  | 'listSloReports'
  | 'createSloReport'
  | 'getSloReport'
  | 'deleteSloReport'
  | 'verifySloReport'
  | 'getSloReportCsv'
  | 'getSloReportPdf';

/** The report that the page before ended with. */
const positionShape = z.object({ createdAt: z.string(), id: z.string() });

/** Grows where the same report becomes another CSV. */
const CSV_LAYOUT = 4;

/** Answers the operations about reports. */
export function createReportsRoutes(
  service: ReportsService,
): OperationHandlers<SloReportsOperations> {
  return {
    async listSloReports({ query: { cursor, limit, ...filters } }) {
      const scope = JSON.stringify(['slo-reports', filters]);
      const after = readPosition(cursor, scope, positionShape);
      const { items, next } = await service.list({ ...filters, limit, after });
      return {
        body: {
          items: [...items],
          nextCursor: next ? writeCursor(scope, { ...next }) : null,
        },
      };
    },

    async createSloReport({ body, credentials }) {
      const report = await service.create(body, callerRefOf(credentials));
      return { status: 201, body: presentReport(report) };
    },

    async getSloReport({ path }) {
      return { body: presentReport(await service.get(path.reportId)) };
    },

    async deleteSloReport({ path }) {
      return { body: await service.remove(path.reportId) };
    },

    async verifySloReport({ path }) {
      return { body: await service.verify(path.reportId) };
    },

    getSloReportCsv: request =>
      answerReportFile(
        service,
        request,
        `csv-${CSV_LAYOUT}`,
        async ({ content, digest }) => ({
          contentType: 'text/csv; charset=utf-8; header=present',
          bytes: Buffer.from(reportCsv({ ...content, digest })),
        }),
      ),

    getSloReportPdf: request =>
      answerReportFile(service, request, `pdf-${PDF_LAYOUT}`, async report => ({
        contentType: 'application/pdf',
        bytes: await reportPdf(report),
      })),
  };
}
