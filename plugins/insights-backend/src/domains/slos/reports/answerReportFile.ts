import { matchesEntityTag } from '../../../platform/entityTag';
import type { AnsweredFile } from '../../../platform/operations';
import type { ReportsService } from './ReportsService';
import type { KeptReport } from './ReportsStore';

/**
 * Answers with a file of a report. A report never changes: who has its file is told so before it is made again.
 *
 * @param kind - extension and layout, e.g. `csv-2`
 * @throws Problem `unknown-slo-report`
 */
export async function answerReportFile(
  service: Pick<ReportsService, 'get'>,
  {
    path,
    ifNoneMatch,
  }: {
    readonly path: { readonly reportId: string };
    readonly ifNoneMatch?: string;
  },
  kind: string,
  make: (report: KeptReport) => Promise<Omit<AnsweredFile, 'fileName'>>,
) {
  const report = await service.get(path.reportId);
  const etag = `"${report.id}-${kind}"`;
  if (ifNoneMatch && matchesEntityTag(ifNoneMatch, etag)) {
    return { notModified: true as const, etag };
  }
  const [extension] = kind.split('-');
  const { of } = report.content.period;
  const fileName = `slo-report-${of}-${report.id.slice(0, 8)}.${extension}`;
  return { etag, file: { fileName, ...(await make(report)) } };
}
