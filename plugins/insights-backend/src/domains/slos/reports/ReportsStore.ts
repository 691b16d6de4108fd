import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ReportContent } from '../model/report/ReportContent';
import type { Page } from '../../signals';

type Schemas = components['schemas'];

/** A report as it is kept: what it says, and who froze it when. */
export interface KeptReport
  extends Pick<
    Schemas['SloReportSummary'],
    'id' | 'digest' | 'createdAt' | 'createdBy'
  > {
  readonly content: ReportContent;
}

/** Filters of reports; one matches when it matches each of them. */
export interface ReportFilters {
  /** Month or quarter. */
  readonly of?: string;
  readonly owner?: string;
  readonly system?: string;
  readonly service?: string;
  readonly customer?: string;
}

/** Place in a list of reports: the last one of the page before. */
export interface ReportPosition {
  /** ISO 8601 instant. */
  readonly createdAt: string;
  readonly id: string;
}

/** Keeps frozen reports, for good: they are documents. */
export interface ReportsStore {
  add(report: KeptReport): Promise<void>;

  get(id: string): Promise<KeptReport | undefined>;

  /** A report without what it says. */
  summary(id: string): Promise<Schemas['SloReportSummary'] | undefined>;

  /** The newest first. */
  list(
    query: ReportFilters & {
      readonly limit: number;
      readonly after?: ReportPosition;
    },
  ): Promise<Page<Schemas['SloReportSummary'], ReportPosition>>;

  /** @returns the report as it was; undefined where there is none */
  remove(id: string): Promise<Schemas['SloReportSummary'] | undefined>;
}
