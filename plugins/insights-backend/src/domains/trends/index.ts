/**
 * Trend analysis: sweeps over all subjects, stored analyses, explanations, and the same engine for what is posted.
 *
 * @packageDocumentation
 */
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { SignalsService } from '../signals';
import type { TrendsService } from './TrendsService';

export type { PastVerdictsRequest } from './model/pastVerdicts';
export type { TrendAnalysis, Verdict, Working } from './model/TrendAnalysis';
export type { ValueScale } from './model/TrendInput';
export type { AnalysisSummary, TrendsService } from './TrendsService';

/** What the domain is built from. */
export interface TrendsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  /** Worker threads; all cores but one when left out. */
  readonly workers?: number;
}

/** Operations that the domain answers. */
export type TrendsOperations =
  | 'getTopicAnalysis'
  | 'getAnalysisQueue'
  | 'analyseTrend';

/** The domain, wired. */
export interface TrendsDomain {
  readonly service: TrendsService;
  readonly routes: OperationHandlers<TrendsOperations>;
  /** Begins to sweep. @throws when the worker threads cannot start. */
  start(scheduler: SchedulerService): Promise<void>;
  /** Lets go of claimed work and ends the worker threads. */
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createTrendsDomain(
  _options: TrendsDomainOptions,
): TrendsDomain {
  throw new Error('The trends domain is not built yet');
}
