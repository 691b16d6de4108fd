import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { Settings } from '../../platform/readSettings';
import type { CatalogAccess } from '../../platform/catalog/annotatedFiles';
import type { LastReadAt } from './registries/LastReadAt';

/** What the domain is built from. */
export interface ModelsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Registries that backend modules brought. */
  readonly sources: readonly RegistrySource[];
  readonly settings: Settings['models'];
  /** Whether the demo company's data is shown: what files and the catalog hold is made up then. */
  readonly hasExampleData: boolean;
  readonly lastReadAt: LastReadAt;
  /** Without it, neither entities that name models nor cards beside entities are read. */
  readonly catalogAccess?: CatalogAccess;
  /** Without it, nobody is notified of promotions. */
  readonly notifications?: NotificationService;
  /** Without it, everybody may move aliases as they register a version. */
  readonly permissions?: PermissionsService;
  /** Where the portal is, for links. */
  readonly portalUrl?: string;
}
