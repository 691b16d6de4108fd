import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { SliSource } from '@almanac/backstage-plugin-insights-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { Settings } from '../../platform/readSettings';
import type { SignalsService } from '../signals';
import { createSloAlerts, type SloAlertsOperations } from './alerts';
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
import { DatabaseStatesStore } from './evaluation/DatabaseStatesStore';
import { EvaluationRounds } from './evaluation/EvaluationRounds';
import { SloDetails } from './evaluation/SloDetails';
import { SloEvaluator } from './evaluation/SloEvaluator';
import { createSloReports, type SloReportsOperations } from './reports';
import { DatabaseSeriesStore } from './series/DatabaseSeriesStore';
import { PushedCounts } from './series/PushedCounts';
import { SeriesHousekeeping } from './series/SeriesHousekeeping';
import { SliCollection } from './series/SliCollection';
import { SliSources } from './series/SliSources';
import { createPromises } from './promise';
import { BackstageDependencyCatalog } from './services/BackstageDependencyCatalog';
import type { DependencyCatalog } from './services/DependencyCatalog';
import type { ServiceCatalog } from './services/ServiceCatalog';
import {
  createNotificationActionNotifier,
  createSloPolicies,
  type WiredSloPolicies,
} from './policies';
import { createSlas, type SlasOperations } from './slas';
import { DatabaseAgreementsStore } from './slas/DatabaseAgreementsStore';
import { DatabaseSlaStatesStore } from './slas/DatabaseSlaStatesStore';
import { SloCalculator } from './SloCalculator';
import { createSlosRoutes, type SlosOperations } from './slosRoutes';
import type { SlosService } from './SlosService';

const DAY_SECONDS = 86_400;

/** Both run each minute on one replica; a round that takes longer is waited for. */
const EVERY = { minutes: 1 };
/** A first fill from a large source takes its time; the lease is over then, and the next round goes on. */
const COLLECTION_TIMEOUT = { minutes: 20 };
const EVALUATION_TIMEOUT = { minutes: 10 };

/** Without a catalog nothing is known of what services depend on. */
const NO_DEPENDENCIES: DependencyCatalog = {
  read: async () => ({ entities: new Map(), isCutOff: false }),
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
  /** Files of agreements; none when left out. */
  readonly slaSettings?: Settings['slas'];
  /** Without it, neither definitions beside catalog entities nor dependencies are read. */
  readonly catalogAccess?: CatalogAccess;
  /** Without it, owners of SLOs are not notified of alerts and of what policies ask for. */
  readonly notifications?: NotificationService;
  /** Where the portal is, for links in alerts. */
  readonly portalUrl?: string;
}

/** The domain, wired. */
export interface SlosDomain {
  readonly service: SlosService;
  readonly routes: OperationHandlers<
    | SlosOperations
    | SloDefinitionsOperations
    | SloCalculatorOperations
    | SlasOperations
    | SloReportsOperations
    | keyof WiredSloPolicies['routes']
    | 'getSloPromise'
    | SloAlertsOperations
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
  const { watch: alerts, ...alerting } = createSloAlerts({
    ...options,
    webhooks: options.settings.alertWebhooks,
  });
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
    portalUrl: options.portalUrl,
  });
  const service = createSlosService({
    states,
    details,
    series,
    faults: () => definitions.faults(),
  });
  const pushed = new PushedCounts({
    known,
    series,
    buckets,
    clock,
    want: () => rounds.want(),
  });
  const housekeeping = new SeriesHousekeeping({ series, buckets, clock });
  const slas = createSlas({
    ...{ database, clock, logger, known, evaluator, series, sources, services },
    settings: options.slaSettings ?? { files: [] },
  });
  const promises = createPromises({
    ...{ known, evaluator, sources, services, clock },
    dependencies: options.catalogAccess
      ? new BackstageDependencyCatalog(options.catalogAccess)
      : NO_DEPENDENCIES,
  });
  const policies = createSloPolicies({
    ...{ database, clock, logger, states, known, evaluator, signals, alerts },
    slas: new DatabaseSlaStatesStore(database),
    settings: options.settings,
    ...(options.notifications && {
      notifier: createNotificationActionNotifier(options.notifications),
    }),
  });
  const agreements = new DatabaseAgreementsStore(database);
  const reports = createSloReports({
    ...{ database, buckets, sources, services, signals, alerts, clock },
    async slosOfCustomer(customer) {
      const kept = await agreements.list();
      return kept
        .filter(({ agreement }) => agreement.customer === customer)
        .map(({ agreement }) => agreement.slo);
    },
  });

  /** Agreements go by what the SLOs were evaluated on, and policies by how they stand then. */
  async function evaluate(signal: AbortSignal): Promise<void> {
    await rounds.evaluate(signal);
    await slas.evaluate(signal);
    await policies.evaluate(signal);
  }

  let firstSync: Promise<void> | undefined;
  async function collect(signal: AbortSignal): Promise<void> {
    // What files define is collected in the first round, not a minute later.
    firstSync ??= definitions.sync().then(() => slas.sync());
    await firstSync;
    await rounds.want();
    await collection.collect(signal);
    // What is new is seen at once, not a minute later.
    await evaluate(signal);
    await housekeeping.tidy();
  }

  return {
    service,
    routes: {
      ...definitions.routes,
      ...createSlosRoutes({ service, pushed }),
      ...createCalculatorRoutes(new SloCalculator(clock)),
      ...slas.routes,
      ...promises.routes,
      ...policies.routes,
      ...reports.routes,
      ...alerting.routes,
    },
    async start(scheduler, { collects }) {
      await definitions.start(scheduler);
      await slas.start(scheduler);
      await policies.start(scheduler);
      if (!collects) return;
      await alerting.start(scheduler);
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
        fn: evaluate,
      });
    },
    async stop() {
      await alerting.stop();
      await policies.stop();
      await slas.stop();
      await definitions.stop();
    },
  };
}
