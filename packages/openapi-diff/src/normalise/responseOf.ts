import { memberAt, membersAt, type At } from '../json/At';
import { memberOf } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';
import type { ApiHeader, ApiMedia, ApiResponse } from './ApiBody';
import type { OperationEntry } from './OperationEntry';
import { contentOf, schemaIn } from './bodyOf';
import { media, mediaTypes } from './bodyOfSwagger';
import { documentationIn } from './documentationIn';
import { styleOf } from './parameterOf';

/** Reads a response. */
export function responseOf(
  source: Source,
  entry: OperationEntry,
  status: string,
  item: At,
): ApiResponse {
  const at = resolve(source, item);
  return {
    at,
    status,
    content:
      source.version === '2.0'
        ? contentOfSwagger(source, entry, at)
        : contentOf(source, memberAt(at, 'content')),
    headers: membersAt(memberAt(at, 'headers')).map(([name, header]) =>
      headerOf(source, name, header),
    ),
    links: new Map(
      membersAt(memberAt(at, 'links')).map(([name, link]) => [
        name,
        resolve(source, link),
      ]),
    ),
    documentation: documentationIn(at),
  };
}

function contentOfSwagger(
  source: Source,
  entry: OperationEntry,
  at: At,
): ApiMedia[] {
  const schema = memberAt(at, 'schema');
  if (!schema) return [];
  const produces = mediaTypes(source, entry, 'produces');
  const types = produces.length > 0 ? produces : ['application/json'];
  return types.map(type => media(at, type, schema));
}

function headerOf(source: Source, name: string, item: At): ApiHeader {
  const at = resolve(source, item);
  // OpenAPI 3.1, 4.8.21: one entry, instead of a schema.
  const written = contentOf(source, memberAt(at, 'content')).at(0);
  const schema = written ? written.schema : schemaIn(at, 'schema');
  return {
    at,
    name: name.toLowerCase(),
    required: memberOf(at.value, 'required') === true,
    schema: source.version === '2.0' ? at : schema,
    type: written?.type ?? null,
    style: styleOf(source, at, 'header'),
  };
}
