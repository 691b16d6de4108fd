import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { CatalogSweep } from '../../platform/catalog/CatalogSweep';
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
  const { sweep, threads, readings, teller, routes } = wireParts(options);
  return {
    routes,
    async sync() {
      await sweep?.run();
    },
    async start(scheduler) {
      for (const each of threads) each.start();
      await sweep?.start(scheduler);
    },
    async stop() {
      readings.stop();
      teller?.stop();
      await sweep?.stop();
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
    });
  const sweep = sync && sweepOf({ sync, readings, teller, logger });
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
  return { sweep, threads: [workers, readers], readings, teller, routes };
}

/** What is done each minute. */
function sweepOf(parts: {
  readonly sync: ContractsSync;
  readonly readings: SnapshotReadings;
  readonly teller: BreakingTeller | undefined;
  readonly logger: LoggerService;
}): CatalogSweep {
  const { sync, readings, teller, logger } = parts;
  return new CatalogSweep({
    id: 'insights-contracts',
    timeout: { minutes: 15 },
    // A catalog that starts beside it has read its files by then.
    initialDelay: { seconds: 15 },
    logger,
    steps: [
      {
        failure:
          'The catalog could not be read; contracts of APIs stay as they were',
        run: () => sync.readCatalog(),
      },
      {
        failure: 'Definitions of APIs could not be read; it is tried again',
        run: () => readings.readFresh(),
      },
      {
        failure: 'Nobody could be told what APIs changed; it is tried again',
        run: async () => teller?.tellDue(),
      },
      {
        failure: 'Definitions of APIs could not be read anew',
        run: () => readings.readOutdated(),
      },
    ],
  });
}
