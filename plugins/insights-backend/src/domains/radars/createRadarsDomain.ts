import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { asError } from '../../platform/asError';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { SignalsService } from '../signals';
import type { TrendsService } from '../trends';
import type { IsFirstCollectionUnderWay } from './firstCollection';
import type { RadarSource } from './known';
import type { RadarFault } from './model/readRadarDefinition';
import type { OwnedTopics } from './radarsRoutes';
import type { RadarsService } from './RadarsService';
import { wireRadars, type AllRadarsOperations } from './wireRadars';

/** How often a replica reads its radar files, and looks for analyses of others that no drain of its own told it of. */
const REFRESH_EVERY = { minutes: 1 };
const REFRESH_TIMEOUT = { minutes: 10 };

/** What the domain is built from. */
export interface RadarsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  /** Where radar files are read from, at `start` and every minute. */
  readonly source: RadarSource;
  readonly isFirstCollectionUnderWay: IsFirstCollectionUnderWay;
  readonly ownedTopics: OwnedTopics;
}

/** The domain, wired. */
export interface RadarsDomain {
  readonly service: RadarsService;
  readonly routes: OperationHandlers<AllRadarsOperations>;
  /** Reads the definitions and keeps the radars up to date with the analyses. */
  start(scheduler: SchedulerService): Promise<void>;
  /** Asks for a look at all radars. Returns at once. */
  wake(): void;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createRadarsDomain(options: RadarsDomainOptions): RadarsDomain {
  const { logger, trends } = options;
  const { known, readFiles, radarRefresh, service, routes } = wireRadars({
    ...options,
    onDefined: wake,
  });
  let last: Promise<void> = Promise.resolve();
  let forget = () => {};
  let isStarted = false;

  async function refreshAll(): Promise<void> {
    try {
      for (const definition of await known.list()) await refreshOne(definition);
    } catch (error) {
      logger.error('Radars could not be looked up', asError(error));
    }
  }

  async function refreshOne(
    definition: Parameters<typeof radarRefresh.refresh>[0],
  ): Promise<void> {
    try {
      await radarRefresh.refresh(definition);
    } catch (error) {
      logger.error(
        `The radar ${definition.id} could not be brought up to date; it stays as it was`,
        asError(error),
      );
    }
  }

  async function readAnew(): Promise<void> {
    try {
      const before = new Set(known.faults.map(inWords));
      await readFiles();
      for (const words of known.faults.map(inWords)) {
        if (!before.has(words)) logger.warn(words);
      }
    } catch (error) {
      logger.error(
        'Radar files could not be read; radars stay as they were',
        asError(error),
      );
    }
  }

  // One after the other: a refresh that is asked for meanwhile sees what this one has written.
  function refresh(): Promise<void> {
    last = last.then(refreshAll);
    return last;
  }

  function wake(): void {
    if (isStarted) void refresh();
  }

  return {
    ...{ service, routes, wake },
    async start(scheduler) {
      await readAnew();
      forget = trends.onAnalysed(refresh);
      isStarted = true;
      await scheduler.scheduleTask({
        id: 'insights-radar-refresh',
        scope: 'local',
        frequency: REFRESH_EVERY,
        timeout: REFRESH_TIMEOUT,
        fn: async () => {
          await readAnew();
          await refresh();
        },
      });
    },
    async stop() {
      isStarted = false;
      forget();
      await last;
    },
  };
}

function inWords({ file, line, path, detail, howToMend }: RadarFault): string {
  return `Radar file ${file}:${line ?? 1}: ${path} ${detail}. ${howToMend}`;
}
