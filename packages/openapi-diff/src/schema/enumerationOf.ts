import { canonicalText } from '../json/canonicalText';
import type { Json, JsonObject } from '../json/Json';

/** The values of `enum` or `const` without `null`, which the types tell; `null` where there are none. */
export function enumerationOf(
  schema: JsonObject,
): ReadonlyMap<string, Json> | null {
  if (schema.const !== undefined) return byText([schema.const]);
  return Array.isArray(schema.enum)
    ? byText(schema.enum.filter(value => value !== null))
    : null;
}

/** The values of `x-extensible-enum`: a list that may grow without notice. */
export function extensibleEnumerationOf(
  schema: JsonObject,
): ReadonlyMap<string, Json> | null {
  const values = schema['x-extensible-enum'];
  return Array.isArray(values) ? byText(values) : null;
}

function byText(values: readonly Json[]): ReadonlyMap<string, Json> {
  return new Map(values.map(value => [canonicalText(value), value]));
}
