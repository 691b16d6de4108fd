import type {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { GrpcSettings } from '../platform/grpcSettings';
import type { OperationHandlers, OperationId } from '../platform/operations';
import type { OpenApiDocument } from '../schema/OpenApiDocument';

/** What the gRPC API is made of: the operations of the REST API, and who may. */
export interface GrpcApiOptions {
  readonly document: OpenApiDocument;
  /** One handler for each operation of the document. */
  readonly handlers: OperationHandlers<OperationId>;
  /** Every permission that an `x-permission` of the document may name. */
  readonly knownPermissions: readonly BasicPermission[];
  readonly auth: AuthService;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  readonly settings: GrpcSettings;
  /** Largest body of the REST API; messages and streams are held to it. */
  readonly maxBodyBytes: number;
}
