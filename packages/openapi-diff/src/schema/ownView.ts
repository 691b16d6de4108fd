import { itemsAt, memberAt, membersAt, type At } from '../json/At';
import { type JsonObject, stringOf, stringsOf } from '../json/Json';
import { leadsOut } from '../references/leadsOut';
import type { Source } from '../references/Source';
import { annotationsOf } from './annotationsOf';
import { boundsOf } from './boundsOf';
import { conditionsOf, dependenciesOf } from './conditionsOf';
import { enumerationOf, extensibleEnumerationOf } from './enumerationOf';
import { allOfAt, alternativesIn } from './partsOf';
import type { Alternatives, Discriminator, SchemaView } from './SchemaView';
import { typesOf } from './typesOf';

/** What a schema says by its own keywords, `allOf` and `$ref` left aside. */
export function ownView(
  source: Source,
  at: At,
  schema: JsonObject,
  never: boolean,
): SchemaView {
  const here: At = { value: schema, pointer: at.pointer };
  const { types, nullable } = typesOf(source, here);
  const [alternatives = null, ...furtherAlternatives] = ownAlternatives(
    source,
    here,
  );
  const unfollowed = leadsOut(source, at);
  const prefixed = schema.prefixItems ? 'prefixItems' : 'items';
  return {
    at,
    unfollowed: new Set(unfollowed === null ? [] : [unfollowed]),
    never,
    types,
    nullable,
    format:
      stringOf(schema, 'format') ?? (schema.type === 'file' ? 'binary' : null),
    enumeration: enumerationOf(schema),
    isConst: schema.const !== undefined,
    extensibleEnumeration: extensibleEnumerationOf(schema),
    bounds: boundsOf(schema),
    multipleOf:
      typeof schema.multipleOf === 'number' ? schema.multipleOf : null,
    uniqueItems: schema.uniqueItems === true,
    patterns: stringsOf([schema.pattern ?? null]),
    properties: new Map(membersAt(memberAt(here, 'properties'))),
    required: new Set(stringsOf(schema.required)),
    patternProperties: new Map(membersAt(memberAt(here, 'patternProperties'))),
    additionalProperties: openOrSchema(memberAt(here, 'additionalProperties')),
    items: Array.isArray(schema.items) ? null : memberAt(here, 'items'),
    prefixItems: itemsAt(memberAt(here, prefixed)),
    alternatives,
    furtherAlternatives,
    allOf: allOfAt(here),
    conditions: conditionsOf(here),
    ...dependenciesOf(here),
    discriminator: discriminatorOf(schema),
    annotations: annotationsOf(schema),
  };
}

function openOrSchema(at: At | null): boolean | At {
  if (!at) return true;
  if (typeof at.value === 'boolean') return at.value;
  const isEmpty =
    typeof at.value === 'object' &&
    at.value !== null &&
    Object.keys(at.value).length === 0;
  return isEmpty ? true : at;
}

function ownAlternatives(source: Source, at: At): Alternatives[] {
  return (['oneOf', 'anyOf'] as const)
    .map(keyword => ({
      keyword,
      branches: alternativesIn(source, at, keyword),
    }))
    .filter(({ branches }) => branches.length > 1);
}

function discriminatorOf(schema: JsonObject): Discriminator | null {
  // 2.0 names the property alone.
  if (typeof schema.discriminator === 'string') {
    return { propertyName: schema.discriminator, mapping: new Map() };
  }
  const propertyName = stringOf(schema.discriminator, 'propertyName');
  if (propertyName === undefined) return null;
  const mapping = new Map<string, string>();
  const said = memberAt(
    { value: schema.discriminator, pointer: '' },
    'mapping',
  );
  for (const [name, target] of membersAt(said)) {
    if (typeof target.value === 'string') mapping.set(name, target.value);
  }
  return { propertyName, mapping };
}
