import type { ContractHistory } from '@almanac/backstage-plugin-insights-node';
import type {
  AuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { CatalogChanges } from '../../platform/catalog/catalogChangesServiceRef';
import type { Clock } from '../../platform/Clock';
import type { GitSettings } from '../../platform/gitSettings';
import type { OperationHandlers } from '../../platform/operations';
import type { ContractsOperations } from './contractsRoutes';
import type { HistoryOperations } from './history';
import type { QualityOperations } from './quality';
import type { ContractLinesOperations } from './sideBySide/linesRoutes';
import type { WaiversOperations } from './waivers/waiversRoutes';
import type { EstateOperations } from './wireEstate';

/** What the domain is built from. */
export interface ContractsDomainOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Without it no API is known. */
  readonly catalogAccess?: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };
  /** Without it the catalog is only looked into each minute. */
  readonly catalogChanges?: CatalogChanges;
  /** Without it, everybody may do what an operation asks a second permission for. */
  readonly permissions?: PermissionsService;
  /** Without it nobody is told of breaking changes. */
  readonly notifications?: NotificationService;
  readonly settings: {
    /** Snapshots of an API that are kept. */
    readonly keepSnapshots: number;
    /** Days that an API is kept which the catalog has no more. */
    readonly keepGoneDays: number;
    /** Of a definition that are read at most; as many as the readers read, when left out. */
    readonly mostDefinitionCharacters?: number;
    readonly git: GitSettings;
    /** Rulesets of the company, as the configuration has them. */
    readonly rulesets?: readonly unknown[];
  };
  /** What modules of the portal know of the past of APIs. */
  readonly contractHistories?: readonly ContractHistory[];
  /** Of what is read; for tests. */
  readonly engineVersion?: string;
}

/** Who answers the operations of the domain. */
export type ContractsDomainRoutes = OperationHandlers<
  | ContractsOperations
  | EstateOperations
  | HistoryOperations
  | QualityOperations
  | ContractLinesOperations
  | WaiversOperations
>;

/** The domain, wired. */
export interface ContractsDomain {
  readonly routes: ContractsDomainRoutes;
  /** Reads the catalog once, and what came of it. */
  sync(): Promise<void>;
  /** Looks at definitions by rules once. */
  lint(): Promise<void>;
  /** Begins to do what is done in the background. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}
