import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import { CONTRACT_ENGINE_VERSION } from './CONTRACT_ENGINE_VERSION';
import {
  createContractsRoutes,
  type ContractsOperations,
} from './contractsRoutes';
import { BackstagePartiesCatalog } from './consumers/BackstagePartiesCatalog';
import { ContractConsumersService } from './consumers/ContractConsumersService';
import { ContractsService } from './lists/ContractsService';
import { DatabaseContractLists } from './lists/DatabaseContractLists';
import { ContractWorkers } from './reading/ContractWorkers';
import { DatabaseReadings } from './reading/DatabaseReadings';
import { SnapshotReadings } from './reading/SnapshotReadings';
import { Acknowledging } from './snapshots/Acknowledging';
import { BackstageContractCatalog } from './snapshots/BackstageContractCatalog';
import { ContractPublisher } from './snapshots/ContractPublisher';
import { ContractsSync } from './snapshots/ContractsSync';
import { DatabaseAcknowledgements } from './snapshots/DatabaseAcknowledgements';
import { DatabaseHistory } from './snapshots/DatabaseHistory';
import { DatabaseSnapshots } from './snapshots/DatabaseSnapshots';
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
  /** Without it nobody is told of breaking changes. */
  readonly notifications?: NotificationService;
  readonly settings: {
    /** Snapshots of an API that are kept. */
    readonly keepSnapshots: number;
  };
  /** Of what is read; for tests. */
  readonly engineVersion?: string;
}

/** The domain, wired. */
export interface ContractsDomain {
  readonly routes: OperationHandlers<ContractsOperations>;
  /** Reads the catalog once, and what came of it. */
  sync(): Promise<void>;
  /** Begins to do what is done in the background. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createContractsDomain(
  options: ContractsDomainOptions,
): ContractsDomain {
  const { sync, threads, readings, teller, routes } = wireParts(options);
  return {
    routes,
    async sync() {
      await sync?.sync();
    },
    async start(scheduler) {
      for (const each of threads) each.start();
      await sync?.start(scheduler);
    },
    async stop() {
      readings.stop();
      teller?.stop();
      await sync?.stop();
      for (const each of threads) await each.stop();
    },
  };
}

function wireParts(options: ContractsDomainOptions) {
  const { database, clock, logger, catalogAccess, notifications } = options;
  const { keepSnapshots } = options.settings;
  const { engineVersion = CONTRACT_ENGINE_VERSION } = options;
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
      async onKept() {
        await readings.readFresh();
        await teller?.tellDue();
        await readings.readOutdated();
      },
    });
  const publisher = new ContractPublisher({
    store: snapshots,
    history: new DatabaseHistory(database),
    formatOf: async entityRef => (await lists.get(entityRef))?.row.format,
    ...{ clock, keepSnapshots },
    read: entityRef => readings.readOf(entityRef),
  });
  const routes = createContractsRoutes({
    service: new ContractsService({ store: lists, workers, clock }),
    publisher,
    consumers: new ContractConsumersService({ catalog: parties, logger }),
    acknowledging: new Acknowledging({
      store: new DatabaseAcknowledgements(database),
      clock,
    }),
  });
  return { sync, threads: [workers, readers], readings, teller, routes };
}
