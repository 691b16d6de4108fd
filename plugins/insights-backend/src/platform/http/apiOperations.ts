import type { OperationId } from '../operations';
import type {
  OpenApiDocument,
  OperationMethod,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  ResponseObject,
  SchemaObject,
} from '../../schema/OpenApiDocument';

/** Since when an operation is deprecated, and from when it may be gone. */
export interface OperationDeprecation {
  readonly since: string | undefined;
  readonly sunset: string | undefined;
}

/** An operation of the specification, with its references followed. */
export interface ApiOperation {
  readonly id: OperationId;
  readonly method: OperationMethod;
  /** As the specification writes it, e.g. `/topics/{topicId}`. */
  readonly template: string;
  /** Undefined for what is answered to everybody, without credentials. */
  readonly permissionName: string | undefined;
  /** Set on operations that change state. */
  readonly auditEventId: string | undefined;
  /** Set on operations that take larger bodies than others do. */
  readonly maxBodyBytes: number | undefined;
  /** Set on operations that take lines (NDJSON): these are read as they come, and so may be more than what is held at once. */
  readonly maxLinesBytes: number | undefined;
  /** Set on operations that will go: days, `YYYY-MM-DD`, as far as they are known. */
  readonly deprecation: OperationDeprecation | undefined;
  readonly parameters: readonly ParameterObject[];
  /** Schema of its JSON body; `undefined` when it takes none. */
  readonly bodySchema: SchemaObject | undefined;
  /** Whether it takes a body of lines (NDJSON), too. */
  readonly takesLines: boolean;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** Media type of a body of JSON lines. */
export const NDJSON = 'application/x-ndjson';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The operations of one path template. */
export interface ApiPath {
  readonly template: string;
  readonly operations: readonly ApiOperation[];
}

/**
 * Lists the paths of a specification with their operations.
 *
 * @throws Error for an operation that names no permission, unless it asks for no credentials
 */
export function listApiPaths(document: OpenApiDocument): ApiPath[] {
  return Object.entries(document.paths).map(([template, item]) => ({
    template,
    operations: METHODS.flatMap(method => {
      const operation = item[method];
      if (!operation) return [];
      const shared = item.parameters ?? [];
      return [readOperation(document, template, method, operation, shared)];
    }),
  }));
}

function readOperation(
  document: OpenApiDocument,
  template: string,
  method: OperationMethod,
  operation: OperationObject,
  shared: readonly (ParameterObject | ReferenceObject)[],
): ApiOperation {
  const permissionName = operation['x-permission'];
  const isPublic = operation.security?.length === 0;
  if (isPublic && permissionName) {
    throw new Error(
      `The specification names an x-permission for ${method} ${template}, which asks for no credentials`,
    );
  }
  if (!isPublic && !permissionName) {
    throw new Error(
      `The specification names no x-permission for ${method} ${template}`,
    );
  }
  const { parameters, responses } = document.components;
  return {
    // The document and the type come out of one file.
    id: operation.operationId as OperationId,
    method,
    template,
    permissionName,
    auditEventId: operation['x-audit'],
    maxBodyBytes: operation['x-max-body-bytes'],
    maxLinesBytes: operation['x-max-lines-bytes'],
    deprecation: operation.deprecated
      ? {
          since: operation['x-deprecated-since'],
          sunset: operation['x-sunset'],
        }
      : undefined,
    parameters: [...shared, ...(operation.parameters ?? [])].map(parameter =>
      follow(parameter, parameters),
    ),
    bodySchema: operation.requestBody?.content['application/json']?.schema,
    takesLines: NDJSON in (operation.requestBody?.content ?? {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        follow(response, responses),
      ]),
    ),
  };
}

function follow<T extends object>(
  value: T | ReferenceObject,
  targets: Readonly<Record<string, T>>,
): T {
  if (!isReference(value)) return value;
  const target = targets[value.$ref.slice(value.$ref.lastIndexOf('/') + 1)];
  if (!target) throw new Error(`The specification lacks ${value.$ref}`);
  return target;
}

function isReference(value: object): value is ReferenceObject {
  return '$ref' in value;
}
