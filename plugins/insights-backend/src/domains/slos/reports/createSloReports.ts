import type { Knex } from 'knex';
import type { OperationHandlers } from '../../../platform/operations';
import { DatabaseReportDefinitions } from './DatabaseReportDefinitions';
import { DatabaseReportsStore } from './DatabaseReportsStore';
import { ReportMaker, type ReportMakerOptions } from './ReportMaker';
import { ReportScopes, type SlosOfCustomer } from './ReportScopes';
import {
  createReportsRoutes,
  type SloReportsOperations,
} from './reportsRoutes';
import { ReportsService } from './ReportsService';

/** What reports are built from. */
export interface SloReportsOptions extends ReportMakerOptions {
  readonly database: Knex;
  /** Without it, no SLOs are of a customer. */
  readonly slosOfCustomer?: SlosOfCustomer;
}

/** Reports, wired. */
export interface SloReports {
  readonly routes: OperationHandlers<SloReportsOperations>;
}

/** Wires reports; nothing runs by itself. */
export function createSloReports(options: SloReportsOptions): SloReports {
  const { database, services, clock } = options;
  const service = new ReportsService({
    store: new DatabaseReportsStore(database),
    scopes: new ReportScopes({
      definitions: new DatabaseReportDefinitions(database),
      services,
      slosOfCustomer: options.slosOfCustomer ?? (async () => []),
    }),
    maker: new ReportMaker(options),
    clock,
  });
  return { routes: createReportsRoutes(service) };
}
