import type { ContractHistory } from '@almanac/backstage-plugin-insights-node';
import type {
  AuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import {
  apiContractsReadPermission,
  insightsPermissions,
} from '@almanac/backstage-plugin-insights-common';
import type { CatalogChanges } from '../../platform/catalog/catalogChangesServiceRef';
import type { Clock } from '../../platform/Clock';
import type { GitSettings } from '../../platform/gitSettings';
import { createAuthorise } from '../../platform/http/createAuthorise';
import type { OperationHandlers } from '../../platform/operations';
import { CALCULATION_TIMEOUT_SECONDS } from '../../platform/threads/calculateWithin';
import {
  createContractsRoutes,
  type ContractsOperations,
} from './contractsRoutes';
import { BackstagePartiesCatalog } from './consumers/BackstagePartiesCatalog';
import { ContractConsumersService } from './consumers/ContractConsumersService';
import { createSweeps, SWEEP_TASKS } from './createSweeps';
import {
  createHistories,
  createHistoryRoutes,
  type HistoryOperations,
} from './history';
import { DatabaseEntitySlos } from '../slos';
import { ContractSlos } from './lists/ContractSlos';
import { ContractsService } from './lists/ContractsService';
import { createSloSight } from './lists/createSloSight';
import { DatabaseContractLists } from './lists/DatabaseContractLists';
import { DatabaseProviders } from './lists/DatabaseProviders';
import { createQuality, type QualityOperations } from './quality';
import { ContractWorkers } from './reading/ContractWorkers';
import { contractEngineVersion } from './reading/contractEngineVersion';
import { DatabaseReadings } from './reading/DatabaseReadings';
import { SnapshotReadings } from './reading/SnapshotReadings';
import { Acknowledging } from './snapshots/Acknowledging';
import { BackstageContractCatalog } from './snapshots/BackstageContractCatalog';
import { CatalogStanding } from './snapshots/CatalogStanding';
import { ContractPublisher } from './snapshots/ContractPublisher';
import { ContractsSync } from './snapshots/ContractsSync';
import { DatabaseAcknowledgements } from './snapshots/DatabaseAcknowledgements';
import { DatabaseCatalogReads } from './snapshots/DatabaseCatalogReads';
import { DatabaseHistory } from './snapshots/DatabaseHistory';
import { DatabaseSnapshots } from './snapshots/DatabaseSnapshots';
import {
  createContractLinesRoutes,
  type ContractLinesOperations,
} from './sideBySide/linesRoutes';
import { LinesService } from './sideBySide/LinesService';
import {
  createWaiversRoutes,
  type WaiversOperations,
} from './waivers/waiversRoutes';
import { WaiversService } from './waivers/WaiversService';
import { wireEstate, type EstateOperations } from './wireEstate';
import { BreakingTeller } from './telling/BreakingTeller';
import { DatabaseNews } from './telling/DatabaseNews';

/** What the domain is built from. */
export interface ContractsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Without it no API is known. */
  readonly catalogAccess?: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };
  /** Without it the catalog is only looked into each minute. */
  readonly catalogChanges?: CatalogChanges;
  /** Without it, everybody may do what an operation asks a second permission for. */
  readonly permissions?: PermissionsService;
  /** Without it nobody is told of breaking changes. */
  readonly notifications?: NotificationService;
  readonly settings: {
    /** Snapshots of an API that are kept. */
    readonly keepSnapshots: number;
    /** Days that an API is kept which the catalog has no more. */
    readonly keepGoneDays: number;
    readonly git: GitSettings;
    /** Rulesets of the company, as the configuration has them. */
    readonly rulesets?: readonly unknown[];
  };
  /** What modules of the portal know of the past of APIs. */
  readonly contractHistories?: readonly ContractHistory[];
  /** Of what is read; for tests. */
  readonly engineVersion?: string;
}

/** The domain, wired. */
export interface ContractsDomain {
  readonly routes: OperationHandlers<
    | ContractsOperations
    | EstateOperations
    | HistoryOperations
    | QualityOperations
    | ContractLinesOperations
    | WaiversOperations
  >;
  /** Reads the catalog once, and what came of it. */
  sync(): Promise<void>;
  /** Looks at definitions by rules once. */
  lint(): Promise<void>;
  /** Begins to do what is done in the background. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createContractsDomain(
  options: ContractsDomainOptions,
): ContractsDomain {
  const wired = wireParts(options);
  const { sweep, histories, threads, readings, estate, teller, routes } = wired;
  const { quality } = wired;
  return {
    routes,
    async sync() {
      await sweep?.run();
      await histories?.run();
    },
    lint: () => quality.sweep.run(),
    async start(scheduler) {
      for (const each of threads) each.start();
      await sweep?.start(scheduler);
      await histories?.start(scheduler);
      await quality.sweep.start(scheduler);
    },
    async stop() {
      readings.stop();
      quality.stopSoon();
      estate.outlines.stop();
      teller?.stop();
      await histories?.stop();
      await sweep?.stop();
      for (const each of threads) await each.stop();
      await quality.sweep.stop();
    },
  };
}

function wireParts(options: ContractsDomainOptions) {
  const { database, clock, logger, catalogAccess } = options;
  const { notifications, permissions, catalogChanges } = options;
  const { keepSnapshots } = options.settings;
  const { engineVersion = contractEngineVersion() } = options;
  const snapshots = new DatabaseSnapshots(database);
  const lists = new DatabaseContractLists(database);
  const parties = catalogAccess && new BackstagePartiesCatalog(catalogAccess);
  // Who asks does not wait for what is read in the background, nor the other way round.
  const workers = new ContractWorkers();
  const readers = new ContractWorkers();
  const readings = new SnapshotReadings({
    store: new DatabaseReadings(database),
    ...{ workers: readers, clock, logger, engineVersion },
  });
  const teller =
    notifications &&
    new BreakingTeller({
      store: new DatabaseNews(database),
      ...{ catalog: parties, notifications, clock, logger },
    });
  const sync =
    catalogAccess &&
    new ContractsSync({
      store: snapshots,
      catalog: new BackstageContractCatalog(catalogAccess),
      ...{ clock, logger, keepSnapshots },
    });
  const sloSight = createSloSight(permissions);
  const estate = wireEstate({
    ...{ database, clock, logger, lists, readers, parties, sloSight },
  });
  const sweep =
    sync &&
    createSweeps({
      ...{ sync, readings, estate, teller, logger, catalogChanges },
    });
  const ofOne = {
    formatOf: async (entityRef: string) =>
      (await lists.get(entityRef))?.row.format,
    async read(entityRef: string) {
      const until = clock.now().getTime() + CALCULATION_TIMEOUT_SECONDS * 1_000;
      await readings.readOf(entityRef, until);
      await estate.outlines.readOf(entityRef, until);
      await estate.attention.rankOne(entityRef);
    },
  };
  const publisher = new ContractPublisher({
    store: snapshots,
    history: new DatabaseHistory(database),
    ...{ ...ofOne, clock, keepSnapshots },
  });
  const histories =
    catalogAccess &&
    createHistories({
      ...{ database, clock, logger, catalogAccess, readers, ...ofOne },
      given: options.contractHistories ?? [],
      ...{ settings: options.settings, catalogTasks: SWEEP_TASKS },
    });
  const acknowledging = new Acknowledging({
    store: new DatabaseAcknowledgements(database),
    clock,
  });
  const service = new ContractsService({
    ...{ store: lists, workers, waived: estate.waived, clock },
    slos: new ContractSlos({
      providers: new DatabaseProviders(database),
      slos: new DatabaseEntitySlos(database),
    }),
  });
  const consumers = new ContractConsumersService({
    ...{ catalog: parties, logger },
    lastBreaking: entityRef => service.lastBreaking(entityRef),
    acknowledgementsOf: async id => (await acknowledging.of(id)).items,
  });
  const quality = createQuality({
    ...{ database, clock, logger, catalogAccess, consumers },
    ...{ waivers: estate.waivers, readers: workers },
    rulesets: options.settings.rulesets ?? [],
  });
  const routes = {
    ...createContractsRoutes({
      ...{ service, publisher, acknowledging, consumers },
      catalogStanding: new CatalogStanding({
        reads: new DatabaseCatalogReads(database),
        clock,
      }),
      sloSight,
      authoriseReading: permissions && createAuthoriseReading(permissions),
    }),
    ...estate.routes,
    ...createContractLinesRoutes(new LinesService({ store: lists, workers })),
    ...createHistoryRoutes(histories?.service),
    ...quality.routes,
    ...createWaiversRoutes(
      new WaiversService({
        ...{ store: estate.waivers, clock, isQualityRule: quality.hasRule },
        isKnown: async ref => (await lists.get(ref)) !== undefined,
        onChanged: ref => estate.attention.rankOne(ref),
      }),
    ),
  };
  return {
    ...{ sweep, histories, readings, estate, quality, teller, routes },
    threads: [workers, readers, ...quality.threads],
  };
}

/** Who has what they post compared may not see by it what was waived. */
function createAuthoriseReading(permissions: PermissionsService) {
  return createAuthorise(
    {
      id: 'analyseContractDiff',
      permissionName: apiContractsReadPermission.name,
    },
    { knownPermissions: insightsPermissions, permissions },
  );
}
