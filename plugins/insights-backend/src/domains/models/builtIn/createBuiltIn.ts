import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  insightsPermissions,
  modelCardsApprovePermission,
} from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import { createAuthorise } from '../../../platform/http/createAuthorise';
import type { OperationHandlers } from '../../../platform/operations';
import { DatabaseIngestTransactions } from '../ingest/DatabaseIngestTransactions';
import type { PromotionPolicy } from '../model/promotion/PromotionPolicy';
import {
  createBuiltInRoutes,
  type BuiltInOperations,
  type ShowVersion,
} from './builtInRoutes';
import type { OnModelChanged } from '../OnModelChanged';
import type { BuiltInRegistry } from './BuiltInRegistry';
import { VersionRegistrations } from './VersionRegistrations';

/** What the registry is built from. */
export interface BuiltInOptions {
  readonly database: Knex;
  readonly clock: Clock;
  /** Without it, everybody who may register may move aliases with it. */
  readonly permissions?: PermissionsService;
  /** Who has to agree before a version holds an alias. */
  readonly policy: PromotionPolicy;
  /** Called after a version was registered. */
  readonly onChanged: OnModelChanged;
  /** Freezes the cards of versions of a model that got aliases. Does not throw. */
  readonly freezeCardsOf: (modelId: string) => Promise<void>;
  /** Shows a version as the API does. */
  readonly showVersion: ShowVersion;
}

/** The registry, wired. */
export interface WiredBuiltIn extends BuiltInRegistry {
  readonly routes: OperationHandlers<BuiltInOperations>;
}

/** Wires the registry that is built in. */
export function createBuiltIn(options: BuiltInOptions): WiredBuiltIn {
  const { database, permissions } = options;
  const registrations = new VersionRegistrations({
    ...options,
    transactions: new DatabaseIngestTransactions(database),
  });
  const authorise =
    permissions &&
    createAuthorise(
      {
        id: 'registerModelVersion',
        permissionName: modelCardsApprovePermission.name,
      },
      { knownPermissions: insightsPermissions, permissions },
    );
  return {
    registerVersion: (...asked) => registrations.registerVersion(...asked),
    routes: createBuiltInRoutes({ ...options, registrations, authorise }),
  };
}
