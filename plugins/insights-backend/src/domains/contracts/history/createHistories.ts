import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GitCommandHistory,
  type ContractHistory,
} from '@almanac/backstage-plugin-insights-node';
import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { CatalogSweep } from '../../../platform/catalog/CatalogSweep';
import type { Clock } from '../../../platform/Clock';
import type { GitSettings } from '../../../platform/gitSettings';
import type { ContractFormat } from '../model/ContractFormat';
import type { ContractWorkers } from '../reading/ContractWorkers';
import { DatabaseCatalogReads } from '../snapshots/DatabaseCatalogReads';
import { DatabaseGoneContracts } from '../snapshots/DatabaseGoneContracts';
import { DatabaseHistory } from '../snapshots/DatabaseHistory';
import { FirstSweeps, trigger } from '../snapshots/FirstSweeps';
import { GoneContracts } from '../snapshots/GoneContracts';
import { BackfillService } from './BackfillService';
import { BackstagePlacesCatalog } from './BackstagePlacesCatalog';
import { DatabaseHistories } from './DatabaseHistories';
import { GitHistorySource } from './GitHistorySource';
import { GivenHistories } from './GivenHistories';
import { HistoryFiller } from './HistoryFiller';

const TASK = 'insights-contracts-history';
const BYTES_PER_MEGABYTE = 1_000_000;

/** What it is built from. */
export interface HistoriesOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly catalogAccess: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };
  /** What modules know of the past of APIs. */
  readonly given: readonly ContractHistory[];
  readonly settings: {
    readonly keepSnapshots: number;
    readonly keepGoneDays: number;
    readonly git: GitSettings;
  };
  /** Who reads definitions in the background. */
  readonly readers: Pick<ContractWorkers, 'compare'>;
  readonly formatOf: (entityRef: string) => Promise<ContractFormat | undefined>;
  readonly read: (entityRef: string) => Promise<void>;
  /** Tasks that bring APIs. */
  readonly catalogTasks: readonly string[];
}

/** The past of APIs, read in the background. */
export interface Histories {
  readonly service: BackfillService;
  /** Fills in what is due, and drops what is old. */
  run(): Promise<void>;
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires what reads the past of APIs; nothing runs before `start`. */
export function createHistories(options: HistoriesOptions): Histories {
  const { database, clock, logger, formatOf, catalogTasks } = options;
  const store = new DatabaseHistories(database);
  const filler = fillerOf(options, store);
  const gone = new GoneContracts({
    store: new DatabaseGoneContracts(database),
    ...{ clock, keepDays: options.settings.keepGoneDays },
  });
  const sweep = new CatalogSweep({
    ...{ id: TASK, timeout: { minutes: 30 }, initialDelay: { seconds: 10 } },
    logger,
    steps: [
      {
        failure: 'The past of APIs could not be read; it is tried again',
        run: signal => filler.fillDue(signal),
      },
      {
        failure: 'APIs that have long been gone could not be dropped',
        run: () => gone.dropOld(),
      },
    ],
  });
  const first = new FirstSweeps({
    reads: new DatabaseCatalogReads(database),
    ...{ taskIds: [...catalogTasks, TASK], logger },
  });
  let wake = async () => {};
  return {
    service: new BackfillService({
      ...{ store, filler, clock, wake: () => wake() },
      isKnown: async entityRef => (await formatOf(entityRef)) !== undefined,
    }),
    run: () => sweep.run(),
    async start(scheduler) {
      // What the configuration did not allow it may allow now.
      await store.lookAgain(clock.now().toISOString());
      await sweep.start(scheduler);
      first.start(scheduler);
      // One that is under way goes on with what is asked for meanwhile, or the next one does.
      wake = () => trigger(scheduler, TASK);
    },
    async stop() {
      filler.stop();
      await first.stop();
      await sweep.stop();
    },
  };
}

function fillerOf(
  options: HistoriesOptions,
  store: DatabaseHistories,
): HistoryFiller {
  const { database, clock, logger, settings, given } = options;
  const { git } = settings;
  return new HistoryFiller({
    ...{ store, clock, logger, keepSnapshots: settings.keepSnapshots },
    ...{ formatOf: options.formatOf, read: options.read },
    history: new DatabaseHistory(database),
    source: new GivenHistories(
      given,
      new GitHistorySource({
        git: new GitCommandHistory({
          executable: git.executable,
          clonesDirectory:
            git.clonesDirectory ?? join(tmpdir(), 'insights-clones'),
          mostCloneBytes: git.mostCloneMegabytes * BYTES_PER_MEGABYTE,
          mostCloneSeconds: git.mostCloneSeconds,
        }),
        catalog: new BackstagePlacesCatalog(options.catalogAccess),
        readers: options.readers,
        settings: git,
      }),
    ),
  });
}
