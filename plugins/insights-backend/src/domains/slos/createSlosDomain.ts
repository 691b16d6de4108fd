import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { OperationHandlers } from '../../platform/operations';
import type { SloAlertsOperations } from './alerts';
import {
  createCalculatorRoutes,
  type SloCalculatorOperations,
} from './calculator/calculatorRoutes';
import type { SloDefinitionsOperations } from './definitions';
import { DatabaseLeaderStore } from './leader/DatabaseLeaderStore';
import { Leadership } from './leader/Leadership';
import { createSloReports, type SloReportsOperations } from './reports';
import { BackstageEntityTitles } from './reports/BackstageEntityTitles';
import { createPromises } from './promise';
import { BackstageDependencyCatalog } from './services/BackstageDependencyCatalog';
import { DatabaseKeptFacts } from './services/DatabaseKeptFacts';
import type { DependencyCatalog } from './services/DependencyCatalog';
import { RememberingServiceCatalog } from './services/RememberingServiceCatalog';
import type { ServiceCatalog } from './services/ServiceCatalog';
import {
  createNotificationActionNotifier,
  createSloPolicies,
  type WiredSloPolicies,
} from './policies';
import { createSlas, type SlasOperations } from './slas';
import { DatabaseSlaStatesStore } from './slas/DatabaseSlaStatesStore';
import { SloCalculator } from './calculator/SloCalculator';
import { SloRounds } from './SloRounds';
import type { SlosDomainOptions } from './SlosDomainOptions';
import { createSlosRoutes, type SlosOperations } from './slosRoutes';
import type { SlosService } from './SlosService';
import { wireEvaluation, type WiredEvaluation } from './wireEvaluation';

/** Without a catalog nothing is known of what services depend on. */
const NO_DEPENDENCIES: DependencyCatalog = {
  read: async () => ({ entities: new Map(), isCutOff: false }),
};

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
export function createSlosDomain(given: SlosDomainOptions): SlosDomain {
  const options = { ...given, services: rememberingServices(given) };
  const core = wireEvaluation(options);
  const { definitions, alerting, service, pushed, sourceOverview } = core;
  const slas = wireSlas(options, core);
  const policies = wirePolicies(options, core);
  const rounds = new SloRounds({
    firstSync: () => definitions.sync().then(() => slas.sync()),
    slos: core.rounds,
    collection: core.collection,
    // Agreements go by what the SLOs were evaluated on, and policies by how they stand then.
    followers: [slas, policies],
    housekeeping: core.housekeeping,
    delivery: alerting,
    leadership: new Leadership({
      ...options,
      store: new DatabaseLeaderStore(options.database),
    }),
  });
  return {
    service,
    routes: {
      ...definitions.routes,
      ...createSlosRoutes({ service, pushed, sourceOverview }),
      ...createCalculatorRoutes(new SloCalculator(options.clock, core.sources)),
      ...slas.routes,
      ...wirePromises(options, core).routes,
      ...policies.routes,
      ...wireReports(options, core).routes,
      ...alerting.routes,
    },
    async start(scheduler, { collects }) {
      await definitions.start(scheduler);
      await slas.start(scheduler);
      await policies.start(scheduler);
      if (!collects) return;
      await alerting.start(scheduler);
      await rounds.start(scheduler);
    },
    async stop() {
      // What is under way breaks off before another replica leads.
      await alerting.stop();
      await rounds.stop();
      await policies.stop();
      await slas.stop();
      await definitions.stop();
    },
  };
}

function rememberingServices({
  services,
  database,
  clock,
}: SlosDomainOptions): ServiceCatalog {
  const kept = new DatabaseKeptFacts(database);
  return new RememberingServiceCatalog({ catalog: services, kept, clock });
}

function wireSlas(
  { database, clock, logger, services, slaSettings }: SlosDomainOptions,
  { definitions: { known }, evaluator, series, sources }: WiredEvaluation,
) {
  return createSlas({
    ...{ database, clock, logger, known, evaluator, series, sources, services },
    settings: slaSettings ?? { files: [] },
  });
}

function wirePromises(
  { services, clock, catalogAccess }: SlosDomainOptions,
  { definitions: { known }, evaluator, sources }: WiredEvaluation,
) {
  return createPromises({
    ...{ known, evaluator, sources, services, clock },
    dependencies: catalogAccess
      ? new BackstageDependencyCatalog(catalogAccess)
      : NO_DEPENDENCIES,
  });
}

function wirePolicies(
  options: SlosDomainOptions,
  { definitions: { known }, alerting, states, evaluator }: WiredEvaluation,
) {
  const { database, clock, logger, settings, notifications } = options;
  const { services, signals } = options;
  return createSloPolicies({
    ...{ database, clock, logger, states, known, evaluator },
    ...{ services, signals, settings },
    alerts: alerting.watch,
    slas: new DatabaseSlaStatesStore(database),
    ...(notifications && {
      notifier: createNotificationActionNotifier(notifications),
    }),
  });
}

function wireReports(
  {
    database,
    services,
    signals,
    clock,
    logger,
    catalogAccess,
  }: SlosDomainOptions,
  {
    definitions: { known },
    alerting,
    buckets,
    evaluator,
    sources,
  }: WiredEvaluation,
) {
  return createSloReports({
    ...{ database, buckets, sources, services, signals, clock },
    ...{ evaluator, known },
    alerts: alerting.watch,
    titles:
      catalogAccess && new BackstageEntityTitles({ ...catalogAccess, logger }),
  });
}
