import { randomBytes } from 'node:crypto';
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CustomErrorBase } from '@backstage/errors';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { OpenApiDocument } from '../schema/OpenApiDocument';
import { listApiPaths } from './http/apiOperations';
import { createAuthorise } from './http/createAuthorise';
import { asProblem, backstageErrorName } from './http/problemDocument';
import type {
  OperationAnswer,
  OperationHandler,
  OperationHandlers,
  OperationId,
  OperationPath,
  OperationQuery,
  OperationRequest,
} from './operations';

/** A problem as callers inside Backstage know errors: by name. */
class AskError extends CustomErrorBase {
  constructor(message: string, cause: unknown, name: string) {
    super(message, cause);
    this.name = name;
  }
}

/** Answers an operation inside the process: the same permission, the same handler and the same answer as over HTTP. */
export type Ask = <Id extends OperationId>(
  id: Id,
  credentials: BackstageCredentials,
  request: {
    readonly path: OperationPath<Id>;
    readonly query: OperationQuery<Id>;
  },
) => Promise<OperationAnswer<Id>>;

/** Makes the way to ask operations inside the process. Problems come as errors with Backstage's names. */
export function createAsk(options: {
  readonly document: OpenApiDocument;
  readonly handlers: OperationHandlers<OperationId>;
  readonly permissions: PermissionsService;
  readonly knownPermissions: readonly BasicPermission[];
}): Ask {
  const operations = listApiPaths(options.document).flatMap(
    path => path.operations,
  );
  return async (id, credentials, { path, query }) => {
    const operation = operations.find(one => one.id === id);
    if (!operation) throw new Error(`The specification has no ${id}`);
    const handler: OperationHandler<typeof id> = options.handlers[id];
    try {
      const caller = credentials as OperationRequest<typeof id>['credentials'];
      await createAuthorise(operation, options)(caller);
      const result = await handler({
        path,
        query,
        body: undefined as OperationRequest<typeof id>['body'],
        credentials: caller,
        traceId: randomBytes(16).toString('hex'),
        ifNoneMatch: undefined,
        ifMatch: undefined,
      });
      if (result.notModified) throw new Error(`${id} had nothing to compare`);
      if (result.file) throw new Error(`${id} answers a file, not an object`);
      return result.body;
    } catch (error) {
      const problem = asProblem(error);
      throw new AskError(
        `${problem.message} ${problem.howToMend}`,
        error,
        backstageErrorName(problem),
      );
    }
  };
}
