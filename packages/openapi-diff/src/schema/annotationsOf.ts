import { canonicalText } from '../json/canonicalText';
import { type JsonObject, stringOf } from '../json/Json';
import type { Annotations } from './SchemaView';
import { stabilityOf } from './stability';

const DOCUMENTATION = [
  'title',
  'description',
  'example',
  'examples',
  'x-example',
  'x-examples',
  'externalDocs',
  '$comment',
];

export function annotationsOf(schema: JsonObject): Annotations {
  return {
    default: schema.default,
    readOnly: schema.readOnly === true,
    writeOnly: schema.writeOnly === true,
    deprecated: schema.deprecated === true || schema['x-deprecated'] === true,
    sunset: sunsetOf(schema),
    stability: stabilityOf(schema),
    contentEncoding: stringOf(schema, 'contentEncoding') ?? null,
    contentMediaType: stringOf(schema, 'contentMediaType') ?? null,
    xml: schema.xml === undefined ? '' : canonicalText(schema.xml),
    documentation: documentationOf(schema),
  };
}

function sunsetOf(schema: JsonObject): string | null {
  const said = schema['x-sunset'];
  if (said === undefined) return null;
  return typeof said === 'string' ? said : JSON.stringify(said);
}

/** Canonical text of all that only people read. */
export function documentationOf(schema: JsonObject): string {
  return DOCUMENTATION.filter(key => schema[key] !== undefined)
    .map(key => `${key}:${canonicalText(schema[key])}`)
    .join('\n');
}
