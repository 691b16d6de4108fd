import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import type { ModelKey } from '../model/record/ModelKey';
import { BackstageModelCatalog } from './BackstageModelCatalog';
import { DatabaseModelEntities } from './DatabaseModelEntities';
import type { LinkedEntity } from './LinkedEntity';
import { ModelConsumersService } from './ModelConsumersService';
import { createModelLinksSweep } from './createModelLinksSweep';

/** What links of the catalog are built from. */
export interface CatalogLinksOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Without it no entity is known of, and it is said so. */
  readonly catalogAccess?: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };
  /** Told of models whose entities changed. */
  readonly onChanged?: (models: readonly ModelKey[]) => void;
}

/** Links of the catalog, wired. */
export interface CatalogLinks {
  readonly routes: OperationHandlers<'getModelConsumers'>;
  /** Entities of a model, as the catalog last said; also where there is no such model. */
  linksOf(key: ModelKey): Promise<readonly LinkedEntity[]>;
  /**
   * Who owns what uses a model, as the portal itself sees it; nobody where there is no catalog.
   *
   * @throws Error where the catalog does not answer
   */
  ownersOfConsumers(key: ModelKey): Promise<readonly string[]>;
  /** Those of some entities that the catalog shows to who asks. */
  shownEntities(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlySet<string>>;
  /** Reads the catalog once. */
  sync(): Promise<void>;
  /** Reads the catalog now and every minute. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires links of the catalog; nothing runs before `start`. */
export function createCatalogLinks({
  database,
  clock,
  logger,
  catalogAccess,
  onChanged = () => {},
}: CatalogLinksOptions): CatalogLinks {
  const store = new DatabaseModelEntities(database);
  const catalog = catalogAccess && new BackstageModelCatalog(catalogAccess);
  const service = new ModelConsumersService({ store, catalog, logger });
  const sweep =
    catalog &&
    createModelLinksSweep({ store, catalog, clock, logger, onChanged });
  return {
    routes: {
      async getModelConsumers({ path, credentials }) {
        const key = { registry: path.registry, name: path.modelName };
        return { body: await service.consumersOf(key, credentials) };
      },
    },
    linksOf: key => store.findOf(key),
    async ownersOfConsumers(key) {
      if (!catalogAccess) return [];
      const { auth } = catalogAccess;
      const credentials = await auth.getOwnServiceCredentials();
      return service.ownersOfConsumers(key, credentials);
    },
    shownEntities: (refs, credentials) => service.shownOf(refs, credentials),
    async sync() {
      await sweep?.run();
    },
    async start(scheduler) {
      await sweep?.start(scheduler);
    },
    async stop() {
      await sweep?.stop();
    },
  };
}
