import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CollectedTouched } from '@almanac/backstage-plugin-insights-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { CatalogSweep } from '../../platform/catalog/CatalogSweep';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { WriteFence } from '../../platform/WriteFence';
import { BackstageTopicCatalog } from './BackstageTopicCatalog';
import { DatabaseTopicEntities } from './DatabaseTopicEntities';
import { EntityTrendsService } from './EntityTrendsService';
import { touchedOf } from './model/touchedOf';
import { RadarOwnersService } from './RadarOwnersService';
import { ShownOwners } from './ShownOwners';
import { TouchedService } from './TouchedService';

/** Source of what entities of the catalog say of themselves. No collector can have its id. */
const CATALOG = 'catalog';

/** What the domain is built from. */
export interface TouchedDomainOptions {
  readonly database: Knex;
  readonly logger: LoggerService;
  /** Without it nothing is known of entities, and it is said so. */
  readonly catalogAccess?: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };
  readonly isTopic: (topicId: string) => Promise<boolean>;
  readonly clock: Clock;
  /** Titles of those of the topics that there are. */
  readonly titlesOf: (
    topicIds: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
  /** What radars say of topics. */
  readonly radars: {
    /** Rejects with the problem `unknown-radar`. */
    topicsOn(radarId: string): Promise<readonly string[]>;
    blipsOfTopics(
      topicIds: readonly string[],
      limit: number,
    ): Promise<ReadonlyMap<string, components['schemas']['EntityBlip']>>;
  };
}

/** Operations that the domain answers. */
export type TouchedOperations =
  | 'getTouchedEntities'
  | 'getEntityTrends'
  | 'getRadarOwners';

/** Whom topics touch, wired. */
export interface TouchedDomain {
  readonly routes: OperationHandlers<TouchedOperations>;
  /**
   * Ids of the topics of a radar that touch something of any of some owners.
   *
   * @throws Problem `unknown-radar`, `unavailable` while the catalog does not say who owns what
   */
  topicsOwnedBy: RadarOwnersService['topicsOwnedBy'];
  /** Keeps what a collector says of topics, in place of what it said of them before. */
  ingest(
    collectorId: string,
    touched: readonly CollectedTouched[],
    fence?: WriteFence,
  ): Promise<void>;
  /** Reads the catalog once. */
  sync(): Promise<void>;
  /** Reads the catalog now and every minute. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires whom topics touch; nothing runs before `start`. */
export function createTouchedDomain({
  database,
  logger,
  catalogAccess,
  isTopic,
  clock,
  titlesOf,
  radars,
}: TouchedDomainOptions): TouchedDomain {
  const store = new DatabaseTopicEntities(database);
  const catalog = catalogAccess && new BackstageTopicCatalog(catalogAccess);
  const service = new TouchedService({ store, catalog, isTopic, logger });
  const trends = new EntityTrendsService({
    ...{ store, catalog, titlesOf, logger },
    blipsOf: (topicIds, limit) => radars.blipsOfTopics(topicIds, limit),
  });
  const radarOwners = new RadarOwnersService({
    owners: catalog && new ShownOwners(catalog, clock),
    topicsOnRadar: radarId => radars.topicsOn(radarId),
    ...{ store, logger },
  });
  const sweep =
    catalog &&
    new CatalogSweep({
      id: 'insights-topic-entities',
      timeout: { minutes: 5 },
      logger,
      steps: [
        {
          failure:
            'The catalog could not be read; what topics touch stays as it was',
          run: async () => store.replaceAll(CATALOG, await catalog.readNamed()),
        },
      ],
    });
  return {
    routes: {
      async getTouchedEntities({ path, credentials }) {
        return { body: await service.touchedBy(path.topicId, credentials) };
      },
      async getEntityTrends({ query, credentials }) {
        return { body: await trends.of(query.entityRef, credentials) };
      },
      async getRadarOwners({ path, credentials }) {
        return { body: await radarOwners.of(path.radarId, credentials) };
      },
    },
    topicsOwnedBy: (...asked) => radarOwners.topicsOwnedBy(...asked),
    ingest: (collectorId, touched, fence) =>
      store.replace(collectorId, touchedOf(touched), fence),
    async sync() {
      await sweep?.run();
    },
    async start(scheduler) {
      await sweep?.start(scheduler);
    },
    async stop() {
      await sweep?.stop();
    },
  };
}
