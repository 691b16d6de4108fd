import { isJsonObject, type Json, type JsonObject } from '../json/Json';

/** What is told of each object of a document, but of none in an example or an extension. */
export interface DocumentVisitor {
  /**
   * @param path - tokens of its pointer; the same list is used for the next object
   * @param isNamed - whether the last token is a name that the author chose, and no keyword
   * @param isMap - whether its members are names that the author chose
   */
  readonly object: (
    value: JsonObject,
    path: readonly string[],
    isNamed: boolean,
    isMap: boolean,
  ) => void;
}

/** Their members are names that the author chose. */
const MAPS: ReadonlySet<string> = new Set([
  ...['paths', 'webhooks', 'callbacks', 'pathItems', 'links'],
  ...['schemas', 'responses', 'parameters', 'requestBodies', 'headers'],
  ...['securitySchemes', 'securityDefinitions', 'mediaTypes', 'content'],
  ...['encoding', 'properties', 'patternProperties', 'dependentSchemas'],
  ...['definitions', '$defs', 'examples'],
]);

/** What they hold is a value, and says nothing of the API. */
const VALUES: ReadonlySet<string> = new Set([
  ...['example', 'default', 'enum', 'const', 'value', 'mapping'],
]);

/** Visits all objects of a document in its order. */
export function visitDocument(root: JsonObject, visitor: DocumentVisitor) {
  visitMembers(root, [], false, visitor);
}

function visitMembers(
  value: JsonObject,
  path: string[],
  isMap: boolean,
  visitor: DocumentVisitor,
): void {
  for (const key in value) {
    if (!Object.hasOwn(value, key) || typeof value[key] !== 'object') continue;
    if (!isMap && (VALUES.has(key) || key.startsWith('x-'))) continue;
    path.push(key);
    visitMember(value[key], path, { isNamed: isMap, visitor });
    path.pop();
  }
}

function visitMember(
  value: Json,
  path: string[],
  { isNamed, visitor }: { isNamed: boolean; visitor: DocumentVisitor },
): void {
  const key = path[path.length - 1];
  if (Array.isArray(value)) {
    // A schema lists examples as plain values.
    if (!isNamed && key === 'examples') return;
    value.forEach((item, index) => {
      path.push(String(index));
      visitMember(item, path, { isNamed: true, visitor });
      path.pop();
    });
  } else if (isJsonObject(value)) {
    const isMap = !isNamed && MAPS.has(key);
    visitor.object(value, path, isNamed, isMap);
    visitMembers(value, path, isMap, visitor);
  }
}
