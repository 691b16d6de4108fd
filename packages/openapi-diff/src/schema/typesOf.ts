import { itemsAt, memberAt, type At } from '../json/At';
import { isJsonObject, type JsonObject, stringsOf } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';
import { saysOnlyNull } from './partsOf';

/** The types that a schema allows by its own keywords, and whether `null` is among them. */
export interface OwnTypes {
  readonly types: ReadonlySet<string> | null;
  readonly nullable: boolean | null;
}

/** Reads `type` of all generations, `nullable` of 3.0, `x-nullable` of 2.0 and parts that only say `null`. */
export function typesOf(source: Source, at: At): OwnTypes {
  const schema: JsonObject = isJsonObject(at.value) ? at.value : {};
  const said = Array.isArray(schema.type)
    ? stringsOf(schema.type)
    : stringsOf([schema.type ?? null]);
  const types = new Set(said.filter(type => type !== 'null').map(canonical));
  if (said.length === 0) inferred(schema).forEach(type => types.add(type));
  const hasNull =
    said.includes('null') ||
    (source.version !== '3.1' && schema.nullable === true) ||
    schema['x-nullable'] === true ||
    ['oneOf', 'anyOf'].some(keyword => hasNullBranch(source, at, keyword)) ||
    (said.length === 0 && enumOf(schema).includes(null));
  const speaks = said.length > 0 || enumOf(schema).length > 0;
  return {
    types: types.size > 0 || said.length > 0 ? types : null,
    nullable: hasNull || (speaks ? false : null),
  };
}

function canonical(type: string): string {
  // A file of 2.0 is a text of bytes in 3.x.
  return type === 'file' ? 'string' : type;
}

/** Many documents leave out `type: object`; they mean it. */
function inferred(schema: JsonObject): string[] {
  if (schema.properties || isJsonObject(schema.additionalProperties)) {
    return ['object'];
  }
  return isJsonObject(schema.items) ? ['array'] : [];
}

function enumOf(schema: JsonObject) {
  return Array.isArray(schema.enum) ? schema.enum : [];
}

function hasNullBranch(source: Source, at: At, keyword: string): boolean {
  return itemsAt(memberAt(at, keyword)).some(branch =>
    saysOnlyNull(resolve(source, branch)),
  );
}
