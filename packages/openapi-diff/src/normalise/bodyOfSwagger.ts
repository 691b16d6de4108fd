import { memberAt, type At } from '../json/At';
import { memberOf, stringOf, stringsOf, type Json } from '../json/Json';
import type { Source } from '../references/Source';
import { ownView } from '../schema/ownView';
import type { ApiBody, ApiMedia } from './ApiBody';
import type { OperationEntry } from './OperationEntry';
import { mediaTypeOf } from './bodyOf';
import { documentationIn } from './documentationIn';

/** The request body that the `body` or `formData` parameters of a 2.0 operation make. */
export function bodyOfSwagger(
  source: Source,
  entry: OperationEntry,
  parameters: readonly At[],
): ApiBody | null {
  if (parameters.length === 0) return null;
  const body = parameters.find(at => stringOf(at.value, 'in') === 'body');
  const isFile = parameters.some(at => stringOf(at.value, 'type') === 'file');
  const formType = isFile
    ? 'multipart/form-data'
    : 'application/x-www-form-urlencoded';
  const consumes = mediaTypes(source, entry, 'consumes');
  const types = consumes.length > 0 ? consumes : [formType];
  const schema = body
    ? memberAt(body, 'schema')
    : formSchema(source, parameters);
  const at = body ?? parameters[0];
  return {
    at,
    required: parameters.some(one => memberOf(one.value, 'required') === true),
    content: (body && consumes.length === 0 ? ['application/json'] : types).map(
      type => media(at, type, schema),
    ),
    documentation: body ? documentationIn(body) : '',
  };
}

/** What a 2.0 operation reads (`consumes`) or writes (`produces`). */
export function mediaTypes(
  source: Source,
  entry: OperationEntry,
  keyword: 'consumes' | 'produces',
): string[] {
  const own = memberOf(entry.at.value, keyword);
  return stringsOf(own ?? memberOf(source.root, keyword)).map(mediaTypeOf);
}

export function media(at: At, type: string, schema: At | null): ApiMedia {
  return { at, type, schema, itemSchema: null, encoding: '' };
}

/** The object whose properties are the fields of the form, each where it is in the document. */
function formSchema(source: Source, fields: readonly At[]): At {
  const named = fields.map((field): [string, At] => [
    stringOf(field.value, 'name') ?? '',
    field,
  ]);
  const required = named
    .filter(([, field]) => memberOf(field.value, 'required') === true)
    .map(([name]) => name);
  const value: Json = {
    type: 'object',
    // Not for the view: by them two forms are seen to be the same or not.
    properties: Object.fromEntries(
      named.map(([name, field]) => [name, field.value]),
    ),
    required: required.sort(),
  };
  const at: At = { value, pointer: fields[0].pointer };
  source.views.set(value, {
    ...ownView(source, at, { type: 'object' }, false),
    properties: new Map(named),
    required: new Set(required),
  });
  return at;
}
