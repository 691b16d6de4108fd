import { asObject } from './asObject';
import { METHODS } from './documentParts';
import { pointerOf } from './jsonPointer';

/** What an operation can say of itself. */
export const ASPECTS = [
  'description',
  'operationId',
  'requestExample',
  'responseExample',
  'clientErrors',
  'serverErrors',
  'security',
] as const;

/** One of those. */
export type Aspect = (typeof ASPECTS)[number];

/** What one operation says of itself. */
export interface OperationCoverage {
  readonly method: string;
  readonly path: string;
  /** JSON pointer. */
  readonly pointer: string;
  readonly present: readonly Aspect[];
  /** What applies to it, and is not said. */
  readonly missing: readonly Aspect[];
}

/** References that lead to references are followed so far. */
const MOST_STEPS = 10;

/** An API that gives no data back has no example to give. */
const ERROR_STATUS = { client: /^4/, server: /^5/ };

/** What each operation of an OpenAPI document says of itself. References are followed within the document only. */
export function operationCoverage(root: unknown): OperationCoverage[] {
  const document = asObject(root);
  return ['paths', 'webhooks'].flatMap(group =>
    Object.entries(asObject(document[group])).flatMap(([path, item]) =>
      Object.entries(asObject(resolve(document, item)))
        .filter(([method]) => METHODS.has(method))
        .map(([method, operation]) => ({
          ...{ method, path, pointer: pointerOf([group, path, method]) },
          ...aspectsOf(document, asObject(operation)),
        })),
    ),
  );
}

function aspectsOf(
  document: Readonly<Record<string, unknown>>,
  operation: Readonly<Record<string, unknown>>,
): Pick<OperationCoverage, 'present' | 'missing'> {
  const responses = Object.entries(asObject(operation.responses)).map(
    ([status, response]) => [status, resolve(document, response)] as const,
  );
  const answers = (kind: RegExp) =>
    responses.some(([status]) => status === 'default' || kind.test(status));
  const said: Record<Aspect, boolean | null> = {
    description: isText(operation.description) || isText(operation.summary),
    operationId: isText(operation.operationId),
    requestExample: requestExample(document, operation),
    responseExample: responseExample(
      document,
      responses
        .filter(([status]) => /^2/.test(status))
        .map(([, response]) => response),
    ),
    clientErrors: answers(ERROR_STATUS.client),
    serverErrors: answers(ERROR_STATUS.server),
    security: isSecured(operation.security ?? document.security),
  };
  return {
    present: ASPECTS.filter(aspect => said[aspect] === true),
    missing: ASPECTS.filter(aspect => said[aspect] === false),
  };
}

/** Null for an operation that takes no body. */
function requestExample(
  document: Readonly<Record<string, unknown>>,
  operation: Readonly<Record<string, unknown>>,
): boolean | null {
  const swagger = Array.isArray(operation.parameters)
    ? operation.parameters
        .map(parameter => resolve(document, parameter))
        .find(parameter => parameter.in === 'body')
    : undefined;
  if (swagger) return hasExample(document, swagger);
  const { content } = resolve(document, operation.requestBody);
  return mediaExample(document, content);
}

/** Null for one that gives no data back. */
function responseExample(
  document: Readonly<Record<string, unknown>>,
  responses: readonly Readonly<Record<string, unknown>>[],
): boolean | null {
  const found = responses
    .map(response =>
      response.schema === undefined
        ? mediaExample(document, response.content)
        : hasExample(document, response),
    )
    .filter(one => one !== null);
  return found.length === 0 ? null : found.some(Boolean);
}

function mediaExample(
  document: Readonly<Record<string, unknown>>,
  content: unknown,
): boolean | null {
  const media = Object.values(asObject(content)).map(asObject);
  return media.length === 0
    ? null
    : media.some(one => hasExample(document, one));
}

/** Of a media type, or of what Swagger 2.0 has in its place: its own, that of its schema, or one of each property. */
function hasExample(
  document: Readonly<Record<string, unknown>>,
  holder: Readonly<Record<string, unknown>>,
): boolean {
  if (says(holder)) return true;
  const schema = resolve(document, holder.schema);
  if (says(schema)) return true;
  const items = resolve(document, schema.items);
  return says(items) || eachSays(document, schema) || eachSays(document, items);
}

function eachSays(
  document: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, unknown>>,
): boolean {
  const properties = Object.values(asObject(schema.properties));
  return (
    properties.length > 0 &&
    properties.every(property => says(resolve(document, property)))
  );
}

function says({ example, examples }: Readonly<Record<string, unknown>>) {
  return (
    example !== undefined ||
    (Array.isArray(examples)
      ? examples.length > 0
      : Object.keys(asObject(examples)).length > 0)
  );
}

/** That one of several ways in is none at all means that nobody has to show who they are. */
function isSecured(security: unknown): boolean {
  return (
    Array.isArray(security) &&
    security.length > 0 &&
    security.every(way => Object.keys(asObject(way)).length > 0)
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function resolve(
  document: Readonly<Record<string, unknown>>,
  value: unknown,
): Readonly<Record<string, unknown>> {
  let found = asObject(value);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { $ref: reference } = found;
    if (typeof reference !== 'string') return found;
    if (!reference.startsWith('#/')) return {};
    found = asObject(
      decoded(reference.slice(1))
        .split('/')
        .slice(1)
        .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
        .reduce<unknown>(
          (holder, key) =>
            Object.hasOwn(asObject(holder), key) ? asObject(holder)[key] : {},
          document,
        ),
    );
  }
  return {};
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
