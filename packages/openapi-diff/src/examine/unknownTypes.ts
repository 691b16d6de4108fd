import type { Json, JsonObject } from '../json/Json';
import { childPointer } from '../json/pointer';
import type { OpenApiFinding } from './OpenApiFinding';
import type { FoundSlips } from './FoundSlips';
import { pointerOf } from './referencesOf';
import { visitDocument } from './visitDocument';

/** What holds one schema. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['schema', 'itemSchema', 'additionalProperties', 'not', 'if', 'then'],
  ...['else', 'contains', 'propertyNames', 'items'],
]);

/** What holds schemas by name or in a list. */
const COLLECTIONS: ReadonlySet<string> = new Set([
  ...['schemas', 'definitions', '$defs', 'properties', 'patternProperties'],
  ...['dependentSchemas', 'allOf', 'oneOf', 'anyOf', 'prefixItems'],
]);

/** JSON Schema Validation 2020-12, 6.1.1; `file` is of OpenAPI 2.0. */
const TYPES: ReadonlySet<Json> = new Set([
  ...['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'],
  'file',
]);

/** Types of schemas that no edition knows; in the order of the document. */
export function unknownTypes(root: JsonObject, found: FoundSlips): void {
  visitDocument(root, {
    object: (value, path, isNamed) => {
      const last = path[path.length - 1];
      const above = path[path.length - 2];
      const isSchema = isNamed ? COLLECTIONS.has(above) : HOLDERS.has(last);
      const { type } = value;
      if (isSchema && type !== undefined && !isType(type)) {
        found.add(() => ofType(type, pointerOf(path)));
      }
    },
  });
}

/** `type` may be a list since 3.1. */
function isType(type: Json): boolean {
  return Array.isArray(type)
    ? type.every(item => TYPES.has(item))
    : TYPES.has(type);
}

function ofType(type: Json, pointer: string): OpenApiFinding {
  const said = JSON.stringify(type).slice(0, 200);
  return {
    ...{ ruleId: 'schema-type-unknown', severity: 'error' },
    pointer: childPointer(pointer, 'type'),
    message: `The type ${said} is not known: nothing can be said of the values.`,
    fix: 'Say array, boolean, integer, number, object or string; null as well since 3.1.',
  };
}
