/** A value as JSON knows it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; keys are told in the order of the text. */
export interface JsonObject {
  [key: string]: Json;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object; of anything else none. */
export function membersOf(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** The strings of a list; whatever else is in it is left out. */
export function stringsOf(value: Json | undefined): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** The own member of an object, `undefined` where there is none. */
export function memberOf(
  value: Json | undefined,
  key: string,
): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
}

/** The string of that name in an object, `undefined` where it is absent or of another type. */
export function stringOf(
  value: Json | undefined,
  key: string,
): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' ? member : undefined;
}
