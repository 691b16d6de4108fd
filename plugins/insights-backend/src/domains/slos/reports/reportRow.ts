import type { components } from '@almanac/backstage-plugin-insights-common';
import { canonicalText } from '../model/report/digestOfContent';
import type { KeptReport } from './ReportsStore';

type Summary = components['schemas']['SloReportSummary'];

/** A row of the table `slo_reports`, except the content. SQLite gives booleans as 0 and 1. */
export interface ReportRow {
  id: string;
  title: string;
  period_kind: Summary['period']['kind'];
  period_of: string;
  time_zone: string;
  period_start: string;
  period_end: string;
  until: string;
  is_preliminary: boolean | number;
  is_example: boolean | number;
  owner: string | null;
  system: string | null;
  service: string | null;
  customer: string | null;
  scope: string;
  slos: number;
  objectives: number;
  met: number;
  missed: number;
  undecided: number;
  digest: string;
  engine_version: string;
  created_at: string;
  created_by: string;
}

/** Columns of a summary. */
export const SUMMARY_COLUMNS = [
  'id',
  'title',
  'period_kind',
  'period_of',
  'time_zone',
  'period_start',
  'period_end',
  'until',
  'is_preliminary',
  'is_example',
  'scope',
  'slos',
  'objectives',
  'met',
  'missed',
  'undecided',
  'digest',
  'engine_version',
  'created_at',
  'created_by',
] as const satisfies readonly (keyof ReportRow)[];

/** The row of a report. */
export function rowOfReport(
  report: KeptReport,
): ReportRow & { content: string } {
  const { content, id, digest, createdAt, createdBy } = report;
  const { period, scope, counts } = content;
  const { slos, objectives, met, missed, undecided } = counts;
  return {
    id,
    title: content.title,
    period_kind: period.kind,
    period_of: period.of,
    time_zone: period.timeZone,
    period_start: period.start,
    period_end: period.end,
    until: content.until,
    is_preliminary: content.isPreliminary,
    is_example: content.isExample,
    owner: scope.owner ?? null,
    system: scope.system ?? null,
    service: scope.service ?? null,
    customer: scope.customer ?? null,
    scope: JSON.stringify(scope),
    ...{ slos, objectives, met, missed, undecided },
    digest,
    engine_version: content.engineVersion,
    created_at: createdAt,
    created_by: createdBy,
    content: canonicalText(content),
  };
}

/** The summary that a row has. */
export function summaryOfRow(
  row: Pick<ReportRow, (typeof SUMMARY_COLUMNS)[number]>,
): Summary {
  const { id, title, slos, objectives, met, missed, undecided, digest } = row;
  return {
    ...{ id, title },
    period: {
      kind: row.period_kind,
      of: row.period_of,
      timeZone: row.time_zone,
      start: row.period_start,
      end: row.period_end,
    },
    until: row.until,
    isPreliminary: Boolean(row.is_preliminary),
    isExample: Boolean(row.is_example),
    scope: JSON.parse(row.scope),
    // A report of objectives has one at least.
    judges: objectives === 0 ? 'promises' : 'objectives',
    counts: {
      ...{ slos, objectives, met, missed, undecided },
      ...(objectives === 0 && { promises: met + missed + undecided }),
    },
    digest,
    engineVersion: row.engine_version,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}
