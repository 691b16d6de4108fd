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
import type { RadarFile } from './KnownRadars';
import type { IsFirstCollectionUnderWay } from './firstCollection';
import type { OwnedTopics } from './radarsRoutes';
import type { RadarsService } from './RadarsService';
import { wireRadars, type AllRadarsOperations } from './wireRadars';

/** How often a replica looks for analyses of others that no drain of its own told it of. */
const REFRESH_EVERY = { minutes: 1 };
const REFRESH_TIMEOUT = { minutes: 10 };

/** What the domain is built from. */
export interface RadarsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  /** Radar files, from modules and from configuration; read once at `start`. */
  readonly definitions: readonly RadarFile[];
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
  const { logger, trends, definitions } = options;
  const { known, radarRefresh, service, routes } = wireRadars({
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
      await known.read(definitions);
      for (const fault of known.faults) {
        logger.warn(
          `Radar file ${fault.file}:${fault.line ?? 1}: ${fault.path} ${
            fault.detail
          }. ${fault.howToMend}`,
        );
      }
      forget = trends.onAnalysed(refresh);
      isStarted = true;
      await scheduler.scheduleTask({
        id: 'insights-radar-refresh',
        scope: 'local',
        frequency: REFRESH_EVERY,
        timeout: REFRESH_TIMEOUT,
        fn: refresh,
      });
    },
    async stop() {
      isStarted = false;
      forget();
      await last;
    },
  };
}
