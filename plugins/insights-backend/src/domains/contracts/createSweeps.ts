import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogChanges } from '../../platform/catalog/catalogChangesServiceRef';
import { CatalogSweep } from '../../platform/catalog/CatalogSweep';
import type { SnapshotReadings } from './reading/SnapshotReadings';
import { ChangeSweeps } from './snapshots/ChangeSweeps';
import type { ContractsSync } from './snapshots/ContractsSync';
import { trigger } from './snapshots/FirstSweeps';
import type { BreakingTeller } from './telling/BreakingTeller';
import type { wireEstate } from './wireEstate';

const CATALOG_TASK = 'insights-contracts';
const READING_TASK = 'insights-contracts-reading';

/** Tasks that bring APIs and what their definitions say. */
export const SWEEP_TASKS: readonly string[] = [CATALOG_TASK, READING_TASK];

/** What the sweeps do. */
export interface SweepParts {
  readonly sync: ContractsSync;
  readonly readings: SnapshotReadings;
  readonly estate: ReturnType<typeof wireEstate>;
  readonly teller: BreakingTeller | undefined;
  readonly logger: LoggerService;
  /** Without it only each minute brings something new. */
  readonly catalogChanges?: CatalogChanges;
}

/** What is done each minute, and at once where the catalog tells of a change. */
export interface Sweeps {
  /** Does it once. */
  run(): Promise<void>;
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Two sweeps: new definitions are kept while many are still being read. */
export function createSweeps(parts: SweepParts): Sweeps {
  let wake = async () => {};
  const catalog = catalogSweep(parts, () => wake());
  const reading = readingSweep(parts);
  const { catalogChanges: changes, logger } = parts;
  const changed =
    changes && new ChangeSweeps({ changes, taskId: CATALOG_TASK, logger });
  return {
    async run() {
      await catalog.run();
      await reading.run();
    },
    async start(scheduler) {
      wake = () => trigger(scheduler, READING_TASK);
      await reading.start(scheduler);
      await catalog.start(scheduler);
      changed?.start(scheduler);
    },
    async stop() {
      await changed?.stop();
      await catalog.stop();
      await reading.stop();
    },
  };
}

function catalogSweep(
  { sync, logger }: SweepParts,
  wake: () => Promise<void>,
): CatalogSweep {
  return new CatalogSweep({
    ...{ id: CATALOG_TASK, timeout: { minutes: 15 }, logger },
    // A catalog that starts beside it answers by then; what it brings later is seen by the first sweeps.
    initialDelay: { seconds: 3 },
    steps: [
      {
        failure:
          'The catalog could not be read; contracts of APIs stay as they were',
        run: signal => sync.readCatalog(signal),
      },
      {
        failure: 'Definitions of APIs are read a minute later',
        run: wake,
      },
    ],
  });
}

function readingSweep({
  readings,
  estate,
  teller,
  logger,
}: SweepParts): CatalogSweep {
  return new CatalogSweep({
    ...{ id: READING_TASK, timeout: { minutes: 15 }, logger },
    initialDelay: { seconds: 5 },
    steps: [
      {
        failure: 'Definitions of APIs could not be read; it is tried again',
        run: signal => readings.readFresh(signal),
      },
      {
        failure:
          'What definitions of APIs offer could not be read; it is tried again',
        run: signal => estate.outlines.readDue(signal),
      },
      {
        failure: 'APIs could not be put in the order of what they need',
        run: signal => estate.attention.rankAll(signal),
      },
      {
        failure: 'Nobody could be told what APIs changed; it is tried again',
        run: async signal => teller?.tellDue(signal),
      },
      {
        failure: 'Definitions of APIs could not be read anew',
        run: signal => readings.readOutdated(signal),
      },
      {
        failure:
          'Definitions of APIs that were given up could not be read again',
        run: signal => readings.readAgain(signal),
      },
    ],
  });
}
