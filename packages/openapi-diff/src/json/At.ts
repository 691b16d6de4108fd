import { isJsonObject, type Json } from './Json';
import { childPointer } from './pointer';

/** A value and where it is: its JSON pointer (RFC 6901) in the original document. */
export interface At {
  readonly value: Json;
  readonly pointer: string;
}

/** The member of an object with its place; `null` where there is none. */
export function memberAt(at: At, key: string): At | null {
  return isJsonObject(at.value) && Object.hasOwn(at.value, key)
    ? { value: at.value[key], pointer: childPointer(at.pointer, key) }
    : null;
}

/** The members of an object, by name; of anything else none. */
export function membersAt(at: At | null): [string, At][] {
  if (!at || !isJsonObject(at.value)) return [];
  return Object.entries(at.value).map(([key, value]) => [
    key,
    { value, pointer: childPointer(at.pointer, key) },
  ]);
}

/** The items of a list; of anything else none. */
export function itemsAt(at: At | null): At[] {
  if (!at || !Array.isArray(at.value)) return [];
  return at.value.map((value, index) => ({
    value,
    pointer: childPointer(at.pointer, String(index)),
  }));
}
