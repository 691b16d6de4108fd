import type { Knex } from 'knex';
import type { OperationHandlers } from '../../../platform/operations';
import type { SloEvaluator } from '../evaluation/SloEvaluator';
import type { SlosInUse } from '../slas/EvaluableSlas';
import { DatabaseReportDefinitions } from './DatabaseReportDefinitions';
import { DatabaseReportsStore } from './DatabaseReportsStore';
import type { EntityTitles } from './EntityTitles';
import { ReportMaker, type ReportMakerOptions } from './ReportMaker';
import { createPromisesOfReports } from './promises/createPromisesOfReports';
import { ReportScopes } from './ReportScopes';
import {
  createReportsRoutes,
  type SloReportsOperations,
} from './reportsRoutes';
import { ReportsService } from './ReportsService';

/** What reports are built from. */
export interface SloReportsOptions extends ReportMakerOptions {
  readonly database: Knex;
  readonly evaluator: SloEvaluator;
  readonly known: SlosInUse;
  /** Without it, reports go by names. */
  readonly titles?: EntityTitles;
}

/** Reports, wired. */
export interface SloReports {
  readonly routes: OperationHandlers<SloReportsOperations>;
}

/** Wires reports; nothing runs by itself. */
export function createSloReports(options: SloReportsOptions): SloReports {
  const { database, services, titles, clock } = options;
  const service = new ReportsService({
    store: new DatabaseReportsStore(database),
    scopes: new ReportScopes({
      definitions: new DatabaseReportDefinitions(database),
      services,
    }),
    ...createPromisesOfReports(options),
    maker: new ReportMaker(options),
    ...{ services, titles, clock },
  });
  return { routes: createReportsRoutes(service) };
}
