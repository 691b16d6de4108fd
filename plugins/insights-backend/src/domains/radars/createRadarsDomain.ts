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
import { createDecisions } from './createDecisions';
import { DatabaseRingDecisions, type DecisionsOperations } from './decisions';
import { definitionIn } from './definitionIn';
import { createRadarsService } from './createRadarsService';
import { DatabaseRadarsStore } from './DatabaseRadarsStore';
import { KnownRadars, type RadarFile } from './KnownRadars';
import type { IsFirstCollectionUnderWay } from './firstCollection';
import { RadarRefresh } from './RadarRefresh';
import { createRadarsRoutes, type RadarsOperations } from './radarsRoutes';
import type { RadarsService } from './RadarsService';
import {
  createTrackRecord,
  type TrackRecordOperations,
} from './trackRecord/createTrackRecord';
import { DatabasePastRings } from './trackRecord/DatabasePastRings';
import { createWhatIf, type WhatIfOperations } from './whatIf/createWhatIf';

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
}

/** The domain, wired. */
export interface RadarsDomain {
  readonly service: RadarsService;
  readonly routes: OperationHandlers<
    | RadarsOperations
    | DecisionsOperations
    | WhatIfOperations
    | TrackRecordOperations
  >;
  /** Reads the definitions and keeps the radars up to date with the analyses. */
  start(scheduler: SchedulerService): Promise<void>;
  /** Asks for a look at all radars. Returns at once. */
  wake(): void;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createRadarsDomain(options: RadarsDomainOptions): RadarsDomain {
  const { database, clock, logger, signals, trends, definitions } = options;
  const { isFirstCollectionUnderWay } = options;
  const store = new DatabaseRadarsStore(database);
  const known = new KnownRadars(store);
  const decisions = new DatabaseRingDecisions(database);
  const shared = { store, signals, trends, clock, isFirstCollectionUnderWay };
  const radarRefresh = new RadarRefresh(shared);
  const definitionOf = (radarId: string) => definitionIn(known, radarId);
  const service = createRadarsService({ known, decisions, ...shared });
  let last: Promise<void> = Promise.resolve();
  let forget = () => {};
  let isStarted = false;

  async function refreshAll(): Promise<void> {
    for (const definition of known.list()) {
      try {
        await radarRefresh.refresh(definition);
      } catch (error) {
        logger.error(
          `The radar ${definition.id} could not be brought up to date; it stays as it was`,
          asError(error),
        );
      }
    }
  }
  // One after the other: a refresh that is asked for meanwhile sees what this one has written.
  const refresh = () => {
    last = last.then(refreshAll);
    return last;
  };

  return {
    service,
    routes: {
      ...createRadarsRoutes(service),
      ...createDecisions({ known, store, decisions, clock }),
      ...createWhatIf({ ...{ store, signals, trends }, definitionOf }),
      ...createTrackRecord({
        ...{ store, signals, trends, definitionOf },
        pastRings: new DatabasePastRings(database),
      }),
    },
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
    wake() {
      if (isStarted) refresh();
    },
    async stop() {
      isStarted = false;
      forget();
      await last;
    },
  };
}
