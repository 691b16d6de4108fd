import type { Knex } from 'knex';
import type {
  KeptReport,
  ReportFilters,
  ReportPosition,
  ReportsStore,
} from './ReportsStore';
import {
  rowOfReport,
  SUMMARY_COLUMNS,
  summaryOfRow,
  type ReportRow,
} from './reportRow';

/** Columns that filters go by. */
const FILTERS = {
  of: 'period_of',
  owner: 'owner',
  system: 'system',
  service: 'service',
  customer: 'customer',
} as const satisfies Record<keyof ReportFilters, keyof ReportRow>;

/** One page of reports, the newest first, and one more row that tells whether there is a next page. */
export function reportPageQuery(
  knex: Knex,
  query: ReportFilters & { limit: number; after?: ReportPosition },
): Knex.QueryBuilder<ReportRow, ReportRow[]> {
  const { limit, after } = query;
  const page = knex<ReportRow>('slo_reports')
    .select<ReportRow[]>(...SUMMARY_COLUMNS)
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  for (const key of Object.keys(FILTERS) as (keyof ReportFilters)[]) {
    const value = query[key];
    if (value !== undefined) page.where(FILTERS[key], value);
  }
  return after
    ? page.whereRaw('(created_at, id) < (?, ?)', [after.createdAt, after.id])
    : page;
}

/** Frozen reports in the plugin's database. */
export class DatabaseReportsStore implements ReportsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(report: KeptReport): Promise<void> {
    await this.#knex('slo_reports').insert(rowOfReport(report));
  }

  async get(id: string): Promise<KeptReport | undefined> {
    const row: (ReportRow & { content: string }) | undefined = await this.#knex(
      'slo_reports',
    )
      .where({ id })
      .first();
    return (
      row && {
        id: row.id,
        digest: row.digest,
        createdAt: row.created_at,
        createdBy: row.created_by,
        content: JSON.parse(row.content),
      }
    );
  }

  async summary(id: string): ReturnType<ReportsStore['summary']> {
    const row: ReportRow | undefined = await this.#knex('slo_reports')
      .where({ id })
      .first(...SUMMARY_COLUMNS);
    return row && summaryOfRow(row);
  }

  async list(
    query: Parameters<ReportsStore['list']>[0],
  ): ReturnType<ReportsStore['list']> {
    const rows = await reportPageQuery(this.#knex, query);
    const items = rows.slice(0, query.limit).map(summaryOfRow);
    const last = items.at(-1);
    const hasMore = rows.length > query.limit && last !== undefined;
    return {
      items,
      next: hasMore ? { createdAt: last.createdAt, id: last.id } : undefined,
    };
  }

  async remove(id: string): ReturnType<ReportsStore['remove']> {
    return this.#knex.transaction(async trx => {
      const summary = await new DatabaseReportsStore(trx).summary(id);
      const removed = await trx('slo_reports').where({ id }).delete();
      return removed > 0 ? summary : undefined;
    });
  }
}
