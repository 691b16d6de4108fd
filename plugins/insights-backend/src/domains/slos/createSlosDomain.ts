import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { SliSource } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { Settings } from '../../platform/readSettings';
import type { SignalsService } from '../signals';
import { DatabaseBucketStore } from './buckets/DatabaseBucketStore';
import {
  createCalculatorRoutes,
  type SloCalculatorOperations,
} from './calculatorRoutes';
import { createSlosService } from './createSlosService';
import {
  createSloDefinitions,
  presentDefinitionRecord,
  type CatalogAccess,
  type SloDefinitionsOperations,
} from './definitions';
import type { AlertHistory, AlertWatch } from './evaluation/AlertWatch';
import { DatabaseStatesStore } from './evaluation/DatabaseStatesStore';
import { EvaluationRounds } from './evaluation/EvaluationRounds';
import { SloDetails } from './evaluation/SloDetails';
import { SloEvaluator } from './evaluation/SloEvaluator';
import { DatabaseSeriesStore } from './series/DatabaseSeriesStore';
import { PushedCounts } from './series/PushedCounts';
import { SeriesHousekeeping } from './series/SeriesHousekeeping';
import { SliCollection } from './series/SliCollection';
import { SliSources } from './series/SliSources';
import type { ServiceCatalog } from './services/ServiceCatalog';
import { SloCalculator } from './SloCalculator';
import { createSlosRoutes, type SlosOperations } from './slosRoutes';
import type { SlosService } from './SlosService';

const DAY_SECONDS = 86_400;

/** Both run each minute on one replica; a round that takes longer is waited for. */
const EVERY = { minutes: 1 };
/** A first fill from a large source takes its time; the lease is over then, and the next round goes on. */
const COLLECTION_TIMEOUT = { minutes: 20 };
const EVALUATION_TIMEOUT = { minutes: 10 };

/** Nothing is watched yet. */
const NO_ALERTS: AlertWatch & AlertHistory = {
  observe: async () => new Map(),
  retire: async () => {},
  spansOf: async () => [],
  recentOf: async () => [],
};

/** What the domain is built from. */
export interface SlosDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  readonly services: ServiceCatalog;
  readonly sources: readonly SliSource[];
  readonly settings: Settings['slos'];
  /** Without it, definitions beside catalog entities are not read. */
  readonly catalogAccess?: CatalogAccess;
}

/** The domain, wired. */
export interface SlosDomain {
  readonly service: SlosService;
  readonly routes: OperationHandlers<
    | SlosOperations
    | SloDefinitionsOperations
    | SloCalculatorOperations
    | 'listSloAlerts'
  >;
  /** Begins to read definitions, and, where this replica collects, to collect and to evaluate. */
  start(scheduler: SchedulerService, how: { collects: boolean }): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createSlosDomain(options: SlosDomainOptions): SlosDomain {
  const { database, clock, logger, signals, services } = options;
  const sources = new SliSources(options.sources);
  const series = new DatabaseSeriesStore(database);
  const buckets = new DatabaseBucketStore(database);
  const states = new DatabaseStatesStore(database);
  const evaluator = new SloEvaluator({ buckets, series, clock });
  const definitions = createSloDefinitions({ ...options, sources });
  const { known } = definitions;
  const alerts: AlertWatch & AlertHistory = NO_ALERTS;
  const rounds = new EvaluationRounds({
    known,
    sources,
    series,
    evaluator,
    states,
    alerts,
    services,
    clock,
  });
  const collection = new SliCollection({
    sources,
    series,
    buckets,
    clock,
    logger,
    backfillSeconds: options.settings.backfillDays * DAY_SECONDS,
  });
  const details = new SloDetails({
    known,
    async about({ name }) {
      const kept = await definitions.service.get(name);
      const { source, warnings } = presentDefinitionRecord(kept);
      return { source, warnings };
    },
    evaluator,
    states,
    alerts,
    sources,
    services,
    signals,
    clock,
  });
  const service = createSlosService({
    states,
    details,
    faults: async () => definitions.faults().length,
  });
  const pushed = new PushedCounts({
    known,
    series,
    buckets,
    clock,
    want: () => rounds.want(),
  });
  const housekeeping = new SeriesHousekeeping({ series, buckets, clock });

  let firstSync: Promise<void> | undefined;
  async function collect(signal: AbortSignal): Promise<void> {
    // What files define is collected in the first round, not a minute later.
    firstSync ??= definitions.sync();
    await firstSync;
    await rounds.want();
    await collection.collect(signal);
    // What is new is seen at once, not a minute later.
    await rounds.evaluate(signal);
    await housekeeping.tidy();
  }

  return {
    service,
    routes: {
      ...definitions.routes,
      ...createSlosRoutes({ service, pushed }),
      ...createCalculatorRoutes(new SloCalculator(clock)),
      listSloAlerts: async () => ({ body: { items: [], nextCursor: null } }),
    },
    async start(scheduler, { collects }) {
      await definitions.start(scheduler);
      if (!collects) return;
      await scheduler.scheduleTask({
        id: 'insights-sli-collection',
        frequency: EVERY,
        timeout: COLLECTION_TIMEOUT,
        fn: collect,
      });
      await scheduler.scheduleTask({
        id: 'insights-slo-evaluation',
        frequency: EVERY,
        timeout: EVALUATION_TIMEOUT,
        fn: signal => rounds.evaluate(signal),
      });
    },
    async stop() {
      await definitions.stop();
    },
  };
}
