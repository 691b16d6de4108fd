import { memberAt, type At } from '../json/At';
import { memberOf, stringOf } from '../json/Json';
import type { Source } from '../references/Source';
import { documentationIn } from './documentationIn';
import type { ApiParameter } from './ApiParameter';
import { contentOf } from './bodyOf';

/** Reads a parameter; one of 2.0 is its own schema. */
export function parameterOf(source: Source, at: At): ApiParameter {
  const location = stringOf(at.value, 'in') ?? '';
  return {
    at,
    location,
    name: stringOf(at.value, 'name') ?? '',
    required: memberOf(at.value, 'required') === true || location === 'path',
    schema: source.version === '2.0' ? at : memberAt(at, 'schema'),
    content: contentOf(source, memberAt(at, 'content')),
    style: styleOf(source, at, location),
    allowEmptyValue: memberOf(at.value, 'allowEmptyValue') === true,
    // The schema of a parameter of 2.0 tells the documentation already.
    documentation: source.version === '2.0' ? '' : documentationIn(at),
  };
}

const COLLECTION_STYLES: Readonly<Record<string, string>> = {
  ssv: 'spaceDelimited',
  tsv: 'tabDelimited',
  pipes: 'pipeDelimited',
  multi: 'form exploded',
};

/** `form exploded` or the like: OpenAPI 3.1, 4.8.12; `collectionFormat` of 2.0 says the same. */
export function styleOf(source: Source, at: At, location: string): string {
  const isForm = location === 'query' || location === 'cookie';
  const usual = isForm ? 'form' : 'simple';
  if (source.version === '2.0') {
    if (stringOf(at.value, 'type') !== 'array') {
      return isForm ? 'form exploded' : 'simple';
    }
    const format = stringOf(at.value, 'collectionFormat') ?? 'csv';
    return COLLECTION_STYLES[format] ?? usual;
  }
  const style = stringOf(at.value, 'style') ?? usual;
  const explode = memberOf(at.value, 'explode') ?? style === 'form';
  return explode === true ? `${style} exploded` : style;
}
