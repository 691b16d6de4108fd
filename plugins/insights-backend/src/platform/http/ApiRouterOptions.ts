import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { OpenApiDocument } from '../../schema/OpenApiDocument';
import type { OperationHandlers, OperationId } from '../operations';

/** What the router is made of. */
export interface ApiRouterOptions {
  readonly document: OpenApiDocument;
  /** One handler for each operation of the document. */
  readonly handlers: OperationHandlers<OperationId>;
  /** Every permission that an `x-permission` of the document may name. */
  readonly knownPermissions: readonly BasicPermission[];
  readonly httpAuth: HttpAuthService;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  readonly maxBodyBytes: number;
}
