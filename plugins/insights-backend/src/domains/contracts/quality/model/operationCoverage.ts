import { asObject } from './asObject';
import { METHODS } from './documentParts';
import { hasExample, mediaExample } from './examplesIn';
import { pointerOf } from './jsonPointer';
import { resolveIn } from './resolveIn';

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

/** An API that gives no data back has no example to give. */
const ERROR_STATUS = { client: /^4/, server: /^5/ };

/** What each operation of an OpenAPI document says of itself. References are followed within the document only. */
export function operationCoverage(root: unknown): OperationCoverage[] {
  const document = asObject(root);
  return ['paths', 'webhooks'].flatMap(group =>
    Object.entries(asObject(document[group])).flatMap(([path, item]) =>
      Object.entries(asObject(resolveIn(document, item)))
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
    ([status, response]) => [status, resolveIn(document, response)] as const,
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
  return aspectsSaid(said);
}

/** What is said and what is missing; null is what does not apply. */
export function aspectsSaid(
  said: Readonly<Record<Aspect, boolean | null>>,
): Pick<OperationCoverage, 'present' | 'missing'> {
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
        .map(parameter => resolveIn(document, parameter))
        .find(parameter => parameter.in === 'body')
    : undefined;
  if (swagger) return hasExample(document, swagger);
  const { content } = resolveIn(document, operation.requestBody);
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

/** That one of several ways in is none at all means that nobody has to show who they are. */
function isSecured(security: unknown): boolean {
  return (
    Array.isArray(security) &&
    security.length > 0 &&
    security.every(way => Object.keys(asObject(way)).length > 0)
  );
}

/** Whether something is a text that holds more than space. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
