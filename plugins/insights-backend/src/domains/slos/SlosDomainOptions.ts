import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SliSource } from '@almanac/backstage-plugin-insights-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { Settings } from '../../platform/readSettings';
import type { SignalsService } from '../signals';
import type { CatalogAccess } from '../../platform/catalog/annotatedFiles';
import type { ServiceCatalog } from './services/ServiceCatalog';

/** What the domain is built from. */
export interface SlosDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly signals: SignalsService;
  readonly services: ServiceCatalog;
  readonly sources: readonly SliSource[];
  readonly settings: Settings['slos'];
  /** Files of agreements; none when left out. */
  readonly slaSettings?: Settings['slas'];
  /** Without it, neither definitions beside catalog entities nor dependencies are read. */
  readonly catalogAccess?: CatalogAccess;
  /** Without it, owners of SLOs are not notified of alerts and of what policies ask for. */
  readonly notifications?: NotificationService;
  /** Where the portal is, for links in alerts. */
  readonly portalUrl?: string;
}
