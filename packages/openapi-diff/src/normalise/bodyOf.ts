import { memberAt, membersAt, type At } from '../json/At';
import { canonicalText } from '../json/canonicalText';
import { isJsonObject, memberOf } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';
import type { ApiBody, ApiMedia } from './ApiBody';
import { documentationIn } from './documentationIn';

/** Reads a request body of 3.x. */
export function bodyOf(source: Source, item: At): ApiBody {
  const at = resolve(source, item);
  return {
    at,
    required: memberOf(at.value, 'required') === true,
    content: contentOf(source, memberAt(at, 'content')),
    documentation: documentationIn(at),
  };
}

/** The kinds of representation of a body. */
export function contentOf(source: Source, content: At | null): ApiMedia[] {
  return membersAt(content).map(([type, item]) => {
    const at = resolve(source, item);
    const encoding = memberOf(at.value, 'encoding');
    return {
      at,
      type: mediaTypeOf(type),
      schema: schemaIn(at, 'schema'),
      itemSchema: schemaIn(at, 'itemSchema'),
      encoding: encoding === undefined ? '' : canonicalText(encoding),
    };
  });
}

/** A schema that limits something; `true` and `{}` are as good as none. */
export function schemaIn(at: At, key: string): At | null {
  const schema = memberAt(at, key);
  if (!schema || schema.value === true) return null;
  const isEmpty =
    isJsonObject(schema.value) && Object.keys(schema.value).length === 0;
  return isEmpty ? null : schema;
}

/** One spelling per media type (RFC 9110, 8.3.1): `Application/JSON;charset=UTF-8` has one as well. */
export function mediaTypeOf(text: string): string {
  return text
    .toLowerCase()
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('; ');
}
