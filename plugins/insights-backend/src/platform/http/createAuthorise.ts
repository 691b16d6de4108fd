import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../operations';
import { Problem } from '../Problem';
import type { ApiOperation } from './apiOperations';

/**
 * The check that a caller has an operation's permission, where it asks for one. The check throws a `forbidden` problem.
 *
 * @throws Error when the operation asks for a permission that is not known
 */
export function createAuthorise(
  { id, permissionName }: Pick<ApiOperation, 'id' | 'permissionName'>,
  {
    knownPermissions,
    permissions,
  }: {
    readonly knownPermissions: readonly BasicPermission[];
    readonly permissions: PermissionsService;
  },
): (credentials: CallerCredentials) => Promise<void> {
  if (permissionName === undefined) return async () => {};
  const permission = knownPermissions.find(
    ({ name }) => name === permissionName,
  );
  if (!permission) {
    throw new Error(
      `Operation ${id} asks for ${permissionName}, which is no known permission`,
    );
  }
  return async credentials => {
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new Problem(
        'forbidden',
        `The permission ${permissionName} is not given.`,
      );
    }
  };
}
