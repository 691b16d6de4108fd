import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  insightsPermissions,
  sloReadPermission,
} from '@almanac/backstage-plugin-insights-common';
import { createAuthorise } from '../../../platform/http/createAuthorise';
import type { CallerCredentials } from '../../../platform/operations';
import { Problem } from '../../../platform/Problem';

/** Whether who asks for APIs may read SLOs, too. */
export interface SloSight {
  sees(credentials: CallerCredentials): Promise<boolean>;
  /** @throws Problem `forbidden` where they do not */
  demand(credentials: CallerCredentials): Promise<void>;
}

/** @param permissions - without it, everybody sees them */
export function createSloSight(permissions?: PermissionsService): SloSight {
  if (!permissions) return { sees: async () => true, demand: async () => {} };
  const demand = createAuthorise(
    { id: 'listContracts', permissionName: sloReadPermission.name },
    { knownPermissions: insightsPermissions, permissions },
  );
  return {
    demand,
    async sees(credentials) {
      try {
        await demand(credentials);
        return true;
      } catch (error) {
        if (error instanceof Problem && error.id === 'forbidden') return false;
        throw error;
      }
    },
  };
}
