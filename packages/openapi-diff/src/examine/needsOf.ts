import {
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  stringOf,
  stringsOf,
} from '../json/Json';
import type { OpenApiVersion } from '../read/OpenApiDocument';

/** A reference that each value of a schema has to keep to. */
export interface Need {
  readonly reference: string;
  /** Whether it is of a part of the value: a property, or an item. */
  readonly isOfPart: boolean;
}

/** What each value of a schema needs: all of some, and of each group of others what one alternative needs. */
export interface Needs {
  /** What is known to be met is taken from the end, as it is of the groups. */
  readonly all: Need[];
  readonly oneOfEach: (readonly Needs[])[];
}

/**
 * What no value of a schema can do without. A schema that names no type is taken for that of an object where it requires
 * properties, as its author means it.
 */
export function needsOf(schema: Json, version: OpenApiVersion): Needs {
  const all: Need[] = [];
  const oneOfEach: (readonly Needs[])[] = [];
  collect(schema, version, false, { all, oneOfEach });
  return { all, oneOfEach };
}

function collect(
  schema: Json,
  version: OpenApiVersion,
  isOfPart: boolean,
  into: Needs,
): void {
  if (!isJsonObject(schema)) return;
  const reference = stringOf(schema, '$ref');
  if (reference !== undefined) {
    into.all.push({ reference, isOfPart });
    // Beside a reference only 3.1 says more.
    if (version !== '3.1') return;
  }
  if (isNullable(schema)) return;
  for (const part of listOf(schema, 'allOf')) {
    collect(part, version, isOfPart, into);
  }
  for (const part of partsOf(schema)) collect(part, version, true, into);
  for (const keyword of ['oneOf', 'anyOf']) {
    const alternatives = listOf(schema, keyword);
    if (alternatives.length === 0) continue;
    into.oneOfEach.push(
      alternatives.map(alternative => {
        const needs = { all: [], oneOfEach: [] };
        collect(alternative, version, isOfPart, needs);
        return needs;
      }),
    );
  }
}

/** Schemas of what each value has inside. */
function partsOf(schema: JsonObject): Json[] {
  const parts: Json[] = [];
  const { type, properties, items, minItems } = schema;
  if (isOnly(type, 'object')) {
    for (const name of new Set(stringsOf(schema.required))) {
      const property = memberOf(properties, name);
      if (property !== undefined) parts.push(property);
    }
  }
  if (isOnly(type, 'array') && items !== undefined && Number(minItems) >= 1) {
    parts.push(items);
  }
  return parts;
}

/** Whether values are of that type alone, or of none that is named. */
function isOnly(type: Json | undefined, name: string): boolean {
  return (
    type === undefined ||
    type === name ||
    (Array.isArray(type) && type.length === 1 && type[0] === name)
  );
}

function isNullable(schema: JsonObject): boolean {
  return schema.nullable === true || schema['x-nullable'] === true;
}

function listOf(schema: JsonObject, keyword: string): Json[] {
  const list = schema[keyword];
  return Array.isArray(list) ? list : [];
}
