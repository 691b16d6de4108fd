import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import { CALCULATION_TIMEOUT_SECONDS } from '../../platform/threads/calculateWithin';
import type { OperationHandlers } from '../../platform/operations';
import type { SignalsService } from '../signals';
import { AnalysisReader } from './AnalysisReader';
import type { AnalysisRunner } from './AnalysisRunner';
import { AnalysisSweep } from './AnalysisSweep';
import { createTrendsService } from './createTrendsService';
import { DatabaseAnalysisQueueStore } from './DatabaseAnalysisQueueStore';
import { DatabaseAnalysisStore } from './DatabaseAnalysisStore';
import { ForecasterCalibration } from './ForecasterCalibration';
import { KeptTopicTotals } from './KeptTopicTotals';
import { LeftOutForecasts } from './LeftOutForecasts';
import type { ForecastScope } from './model/TrendInput';
import { PiscinaAnalysisRunner } from './PiscinaAnalysisRunner';
import { PeriodExplainer } from './PeriodExplainer';
import { SweepLoop } from './SweepLoop';
import { TopicComparer } from './TopicComparer';
import { createTrendsRoutes, type TrendsOperations } from './trendsRoutes';
import type { TrendsService } from './TrendsService';

/** How often a replica looks for work that nobody woke it for: changes of others, lapsed claims, second attempts. */
const SWEEP_EVERY = { seconds: 15 };
const SWEEP_TIMEOUT = { minutes: 30 };

/** What the domain is built from. */
export interface TrendsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  /** Worker threads; all cores but one when left out. */
  readonly workers?: number;
  /** Of which subjects of a signal the sweep keeps forecasts; of all when left out. The others are made when somebody asks. */
  readonly forecastsOf?: (signalId: string) => Promise<ForecastScope>;
  /** Where to calculate instead of worker threads; for tests. */
  readonly runner?: AnalysisRunner;
  /** Longest that a caller of the calculator waits; 20 when left out. */
  readonly calculationTimeoutSeconds?: number;
}

/** The domain, wired. */
export interface TrendsDomain {
  readonly service: TrendsService;
  readonly routes: OperationHandlers<TrendsOperations>;
  /** Begins to sweep. @throws when the worker threads cannot start. */
  start(scheduler: SchedulerService): Promise<void>;
  /** Lets go of claimed work and ends the worker threads. */
  stop(): Promise<void>;
}

/** Wires the domain on a database that has its tables; nothing runs before `start`. */
export function createTrendsDomain(options: TrendsDomainOptions): TrendsDomain {
  const { database, clock, logger, signals, forecastsOf } = options;
  const { calculationTimeoutSeconds = CALCULATION_TIMEOUT_SECONDS } = options;
  const runner = options.runner ?? new PiscinaAnalysisRunner(options.workers);
  const queue = new DatabaseAnalysisQueueStore(database);
  const analyses = new DatabaseAnalysisStore(database);
  const owner = randomUUID();
  const sweep = new AnalysisSweep({
    signals,
    queue,
    analyses,
    runner,
    clock,
    logger,
    owner,
    forecastsOf,
  });
  const loop = new SweepLoop(sweep, logger);
  const reader = new AnalysisReader(
    signals,
    analyses,
    new KeptTopicTotals(analyses, queue, clock),
    new LeftOutForecasts(signals, runner, calculationTimeoutSeconds),
  );
  const service = createTrendsService({
    reader,
    periods: new PeriodExplainer(signals, runner, clock),
    comparer: new TopicComparer(signals, reader, clock),
    analyses,
    queue,
    runner,
    loop,
    calibration: new ForecasterCalibration(signals, runner),
    clock,
    timeoutSeconds: calculationTimeoutSeconds,
  });
  return {
    service,
    routes: createTrendsRoutes(service),
    async start(scheduler) {
      await runner.start();
      loop.start();
      await scheduler.scheduleTask({
        id: 'insights-analysis-sweep',
        scope: 'local',
        frequency: SWEEP_EVERY,
        timeout: SWEEP_TIMEOUT,
        fn: () => loop.sweepNow(),
      });
    },
    async stop() {
      await loop.stop();
      await runner.stop();
    },
  };
}
