import type {
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  Collector,
  ContractHistory,
  RadarDefinitionSource,
  RegistrySource,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { createCollection } from './collection';
import { createContractsDomain } from './domains/contracts';
import { createModelsDomain } from './domains/models';
import { createRadarsDomain, createRadarSource } from './domains/radars';
import { createSignalsDomain } from './domains/signals';
import { createTouchedDomain } from './domains/touched';
import { createSlosDomain, type ServiceCatalog } from './domains/slos';
import { createTrendsDomain, forgetAnalyses } from './domains/trends';
import { createForecaster } from './forecaster';
import type { CatalogAccess } from './platform/catalog/annotatedFiles';
import type { CatalogChanges } from './platform/catalog/catalogChangesServiceRef';
import type { Clock } from './platform/Clock';
import type { OperationHandlers, OperationId } from './platform/operations';
import {
  analysisHealth,
  collectionHealth,
  modelsHealth,
  radarsHealth,
  slosHealth,
} from './health';
import { createHealthRoutes } from './platform/healthRoutes';
import { createProblemRoutes } from './platform/problemRoutes';
import type { Settings } from './platform/readSettings';
import { createSelfMeasurement } from './selfMeasurement';

/** What the backend is built from. */
export interface InsightsOptions {
  /** Up to date. */
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
  readonly collectors: readonly Collector[];
  readonly radarDefinitions: readonly RadarDefinitionSource[];
  /** What is known of the past of APIs. */
  readonly contractHistories?: readonly ContractHistory[];
  /** Registries of models; they are collectors, too. */
  readonly registrySources: readonly RegistrySource[];
  readonly sliSources: readonly SliSource[];
  /** The catalog, for owners of services. */
  readonly services: ServiceCatalog;
  /** Without it, SLOs beside catalog entities are not read. */
  readonly catalogAccess?: CatalogAccess;
  /** Without it the catalog is only looked into each minute. */
  readonly catalogChanges?: CatalogChanges;
  /** Without it, owners of SLOs are not notified of alerts. */
  readonly notifications?: NotificationService;
  /** Without it, everybody may do what an operation asks a second permission for. */
  readonly permissions?: PermissionsService;
  /** Where the portal is, for links in alerts. */
  readonly portalUrl?: string;
  readonly settings: Settings;
}

/** The backend, wired. */
export interface Insights {
  readonly routes: OperationHandlers<OperationId>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the domains; nothing runs before `start`. */
export function createInsights(options: InsightsOptions): Insights {
  const { settings, scheduler } = options;
  const domains = wireDomains(options);
  const { trends, radars, selfMeasurement, slos, models } = domains;
  const { contracts, collection, forecaster, touched } = domains;
  return {
    routes: routesOf(domains),
    async start() {
      await trends.start(scheduler);
      await radars.start(scheduler);
      await models.start(scheduler);
      await contracts.start(scheduler);
      await touched.start(scheduler);
      selfMeasurement.start();
      const collects = settings.collection.enabled;
      await slos.start(scheduler, { collects });
      await collection.start({ runs: collects });
      if (collects) await forecaster.start(scheduler);
    },
    async stop() {
      await collection.stop();
      await slos.stop();
      await touched.stop();
      await contracts.stop();
      await models.stop();
      await selfMeasurement.stop();
      await radars.stop();
      await trends.stop();
    },
  };
}

function wireDomains(options: InsightsOptions) {
  const { settings, scheduler, collectors, ...shared } = options;
  const bringers = new Set(
    [...collectors, ...options.registrySources].map(({ id }) => id),
  );
  const signals = createSignalsDomain({
    ...shared,
    radarsOfTopic,
    isCollector: id => bringers.has(id),
    onWritten,
    onEmptied: forgetAnalyses,
    retention: settings.signals.retention,
  });
  const trends = createTrendsDomain({
    ...shared,
    signals: signals.service,
    workers: settings.analysis.workers,
    forecastsOf,
  });
  const radars = createRadarsDomain({
    ...shared,
    signals: signals.service,
    trends: trends.service,
    source: createRadarSource({
      ...options,
      brought: options.radarDefinitions,
      paths: settings.radars,
    }),
    isFirstCollectionUnderWay,
    ownedTopics,
  });
  // What is sent in is analysed, while trends are made of signals.
  function onWritten() {
    trends.service.wake();
  }
  // What is on a radar is opened most, while radars are made of analyses.
  async function forecastsOf(signalId: string) {
    return (await radars.service.usesSignal(signalId))
      ? 'all'
      : settings.analysis.forecasts;
  }
  // The page of a topic names its radars, while radars are made of signals.
  function radarsOfTopic({ id }: { id: string }) {
    return radars.service.listRadarsOfTopic(id);
  }
  const touched = createTouchedDomain({
    ...shared,
    isTopic: async id => (await signals.service.getTopic(id)) !== undefined,
    titlesOf: async ids =>
      new Map(
        [...(await signals.service.findTopics(ids))].map(
          ([id, { title }]) => [id, title] as const,
        ),
      ),
    radars: radars.service,
  });
  // Blips are narrowed by owners, while what topics touch is asked by radar.
  function ownedTopics(
    ...asked: Parameters<typeof touched.topicsOwnedBy>
  ): Promise<readonly string[]> {
    return touched.topicsOwnedBy(...asked);
  }
  const selfMeasurement = createSelfMeasurement(shared);
  const slos = createSlosDomain({
    ...shared,
    signals: signals.service,
    sources: [selfMeasurement.source, ...options.sliSources],
    settings: settings.slos,
    slaSettings: settings.slas,
  });
  const models = createModelsDomain({
    ...shared,
    sources: options.registrySources,
    settings: settings.models,
    hasExampleData: settings.exampleData,
    lastReadAt,
  });
  const contracts = createContractsDomain({
    ...shared,
    settings: settings.contracts,
  });
  const collection = createCollection({
    ...shared,
    scheduler,
    collectors: [...collectors, ...models.sources],
    registrySources: models.sources,
    signals: signals.service,
    models: models.ingest,
    touched,
    onKept: () => trends.service.wake(),
    onEnded: () => radars.wake(),
  });
  // A radar is unfinished while its collector first runs, while collectors feed radars.
  function isFirstCollectionUnderWay(collectorId: string) {
    return collection.service.isFirstUnderWay(collectorId);
  }
  // Models say when their registry was last read, while registries are read into models.
  function lastReadAt(registryIds: readonly string[]) {
    return collection.service.lastSuccesses(registryIds);
  }
  const forecaster = createForecaster({
    ...shared,
    trends: trends.service,
    builtIn: models.builtIn,
    lists: models.lists,
  });
  return {
    ...{ signals, trends, radars, selfMeasurement, slos, models },
    ...{ contracts, collection, forecaster, touched },
  };
}

function routesOf({
  signals,
  trends,
  radars,
  slos,
  models,
  contracts,
  collection,
  touched,
}: ReturnType<typeof wireDomains>): OperationHandlers<OperationId> {
  return {
    ...collection.routes,
    ...signals.routes,
    ...trends.routes,
    ...radars.routes,
    ...slos.routes,
    ...models.routes,
    ...contracts.routes,
    ...touched.routes,
    ...createHealthRoutes([
      () => collectionHealth(collection.service),
      () => analysisHealth(trends.service),
      () => radarsHealth(radars.service),
      () => slosHealth(slos.service),
      () => modelsHealth(models),
    ]),
    ...createProblemRoutes(),
  };
}
