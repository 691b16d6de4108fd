import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { asError } from '../../platform/asError';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { SignalsService } from '../signals';
import type { TrendsService } from '../trends';
import { createDecisions } from './createDecisions';
import { createRadarsService } from './createRadarsService';
import { DatabaseRadarsStore } from './DatabaseRadarsStore';
import { DatabaseRingDecisions, type DecisionsOperations } from './decisions';
import { definitionIn } from './definitionIn';
import {
  createDefinitionsRoutes,
  DatabaseRadarDefinitions,
  RadarDefinitionsService,
  type RadarDefinitionsOperations,
} from './definitions';
import type { IsFirstCollectionUnderWay } from './firstCollection';
import {
  createImportRoutes,
  DatabaseImports,
  DatabaseRadarEntries,
  RadarImportService,
  type RadarImportOperations,
} from './imports';
import { KnownRadars, type RadarSource } from './known';
import { hasSignal } from './model/RadarDefinition';
import { RadarRefresh } from './RadarRefresh';
import {
  createRadarsRoutes,
  type OwnedTopics,
  type RadarsOperations,
} from './radarsRoutes';
import {
  createTrackRecord,
  type TrackRecordOperations,
} from './trackRecord/createTrackRecord';
import { DatabasePastRings } from './trackRecord/DatabasePastRings';
import { DatabaseDecisionsOfDay } from './whatIf/DatabaseDecisionsOfDay';
import { createWhatIf, type WhatIfOperations } from './whatIf/createWhatIf';

/** What the parts of the domain are made of. */
export interface RadarsParts {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly isFirstCollectionUnderWay: IsFirstCollectionUnderWay;
  readonly ownedTopics: OwnedTopics;
  readonly source: RadarSource;
  /** Told when a radar is written or taken away. */
  readonly onDefined: () => void;
}

/** Operations that the domain answers. */
export type AllRadarsOperations =
  | RadarsOperations
  | DecisionsOperations
  | RadarDefinitionsOperations
  | RadarImportOperations
  | WhatIfOperations
  | TrackRecordOperations;

/** Puts the parts of the domain together; nothing runs by itself. */
export function wireRadars(parts: RadarsParts) {
  const { database, clock, signals, trends, logger } = parts;
  const store = new DatabaseRadarsStore(database);
  const written = new DatabaseRadarDefinitions(database);
  const known = new KnownRadars(store, written);
  const decisions = new DatabaseRingDecisions(database);
  const entries = new DatabaseRadarEntries(database);
  const { isFirstCollectionUnderWay } = parts;
  const shared = {
    ...{ store, entries, signals, trends, clock },
    isFirstCollectionUnderWay,
  };
  const radarRefresh = new RadarRefresh(shared);
  const definitionOf = (radarId: string) => definitionIn(known, radarId);
  const service = createRadarsService({ known, decisions, ...shared });

  /** Draws what changed. What was kept is kept: a failure is mended by the next look. */
  async function draw(radarId: string): Promise<void> {
    try {
      const definition = await known.get(radarId);
      radarRefresh.forget(radarId);
      if (definition) await radarRefresh.refresh(definition);
    } catch (error) {
      logger.error(
        `The radar ${radarId} could not be drawn anew; it is tried again within minutes`,
        asError(error),
      );
    }
  }

  /** What people decided is drawn at once; what is computed takes its time, and stands only where it still can. */
  async function redefined(radarId: string): Promise<void> {
    const definition = await known.get(radarId);
    if (definition) await store.dropPlaceless(definition);
    if (definition && !hasSignal(definition)) await draw(radarId);
    parts.onDefined();
  }

  /** Reads all radar files; of a radar that is another one now only that stands which still can. */
  async function readFiles(): Promise<void> {
    for (const changed of await known.read(await parts.source())) {
      await store.dropPlaceless(changed);
    }
  }

  const routes: OperationHandlers<AllRadarsOperations> = {
    ...createRadarsRoutes(service, parts.ownedTopics),
    ...createDecisions({ known, store, decisions, clock, onDecided: draw }),
    ...createDefinitionsRoutes(
      new RadarDefinitionsService({
        ...{ store: written, clock },
        find: radarId => known.find(radarId),
        onChanged: redefined,
      }),
    ),
    ...createImportRoutes(
      new RadarImportService({
        store: new DatabaseImports(database),
        ...{ entries, signals, clock },
        find: radarId => known.get(radarId),
        onChanged: draw,
      }),
    ),
    ...createWhatIf({
      ...{ store, entries, signals, trends, clock, definitionOf },
      decisions: new DatabaseDecisionsOfDay(database),
    }),
    ...createTrackRecord({
      ...{ store, signals, trends, definitionOf },
      pastRings: new DatabasePastRings(database),
    }),
  };
  return { known, readFiles, radarRefresh, service, routes };
}
