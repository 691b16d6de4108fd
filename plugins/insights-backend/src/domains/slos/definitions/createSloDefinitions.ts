import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import {
  createAnnotatedFiles,
  type CatalogAccess,
} from '../../../platform/catalog/annotatedFiles';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import type { Settings } from '../../../platform/readSettings';
import { CatalogDefinitions } from './CatalogDefinitions';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { DatabaseDefinitionsStore } from './DatabaseDefinitionsStore';
import { DefinitionLists } from './DefinitionLists';
import {
  createDefinitionsRoutes,
  type SloDefinitionsOperations,
} from './definitionsRoutes';
import type { DefinitionsStore } from './DefinitionsStore';
import { FileDefinitions } from './FileDefinitions';
import { KnownSlos } from './KnownSlos';
import { SLO_DEFINITIONS_ANNOTATION } from './SLO_DEFINITIONS_ANNOTATION';
import type { KnownSources } from './KnownSources';
import { SloDefinitionsService } from './SloDefinitionsService';
import { SloDefinitionsSync } from './SloDefinitionsSync';
import type { SloSourceFault } from './SloSourceFault';

/** What definitions are built from. */
export interface CreateSloDefinitionsOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly sources: KnownSources;
  readonly services: ServiceCatalog;
  readonly settings: Pick<Settings['slos'], 'files' | 'annotation'>;
  /** Without it no annotations are read, whatever the settings say. */
  readonly catalogAccess?: CatalogAccess;
}

/** Definitions of SLOs, wired. */
export interface SloDefinitions {
  readonly service: SloDefinitionsService;
  readonly store: DefinitionsStore;
  readonly routes: OperationHandlers<SloDefinitionsOperations>;
  /** What is in use, for whoever evaluates. */
  readonly known: KnownSlos;
  /** What could not be used when this replica last read the files and the catalog. */
  faults(): readonly SloSourceFault[];
  /** Reads files and catalog once. */
  sync(): Promise<void>;
  /** Reads files and catalog now and every minute. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires definitions; nothing runs before `start`. */
export function createSloDefinitions(
  options: CreateSloDefinitionsOptions,
): SloDefinitions {
  const { database, clock, logger, sources, settings, catalogAccess } = options;
  const store = new DatabaseDefinitionsStore(database);
  const shared = { store, sources, clock };
  const service = new SloDefinitionsService(shared);
  const sync = new SloDefinitionsSync({
    logger,
    files: new FileDefinitions({ ...shared, paths: settings.files }),
    ...(settings.annotation &&
      catalogAccess && {
        catalog: new CatalogDefinitions({
          ...shared,
          catalog: createAnnotatedFiles(catalogAccess, clock, {
            key: SLO_DEFINITIONS_ANNOTATION,
            what: 'SLO',
          }),
        }),
      }),
  });
  return {
    service,
    store,
    routes: createDefinitionsRoutes(service, {
      lists: new DefinitionLists(store, options.services),
      sources,
      listFaults: () => sync.faults(),
    }),
    known: new KnownSlos(store),
    faults: () => sync.faults(),
    sync: () => sync.sync(),
    start: scheduler => sync.start(scheduler),
    stop: () => sync.stop(),
  };
}
