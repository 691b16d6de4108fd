import { readObject } from '@almanac/openapi-diff';

/** A JSON or YAML text as JSON of two spaces, in its own order; undefined for what is neither. */
export function uniformText(text: string): string | undefined {
  const { object } = readObject(text);
  return object && JSON.stringify(object, null, 2);
}
