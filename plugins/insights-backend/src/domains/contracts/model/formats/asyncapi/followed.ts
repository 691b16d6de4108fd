import {
  childPointer,
  isJsonObject,
  memberOf,
  stringOf,
  valueAt,
  type Json,
  type JsonObject,
} from '@almanac/openapi-diff';

/** More references in a row than anybody writes; a circle ends here. */
const MOST_HOPS = 50;

/** A value, and the pointer to where it is written. */
export interface Followed {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** What a pointer names once references within the document are followed; those that lead out of it, or nowhere, stay. */
export function followed(root: JsonObject, pointer: string): Followed {
  let at = pointer;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const value = valueAt(root, at);
    const reference = stringOf(value, '$ref');
    if (reference === undefined || !reference.startsWith('#')) break;
    const target = decoded(reference.slice(1));
    if (valueAt(root, target) === undefined) break;
    at = target;
  }
  const value = valueAt(root, at);
  return { value: isJsonObject(value) ? value : {}, pointer: at };
}

/** The members of an object below a pointer, each with references followed. */
export function followedMembers(
  root: JsonObject,
  { value, pointer }: Followed,
  name: string,
): (Followed & { readonly name: string })[] {
  const members: Json | undefined = memberOf(value, name);
  if (typeof members !== 'object' || members === null) return [];
  const above = childPointer(pointer, name);
  return Object.keys(members).map(key => ({
    name: key,
    ...followed(root, childPointer(above, key)),
  }));
}

/** The same with its traits applied: what it says itself holds. */
export function withTraits(root: JsonObject, part: Followed): Followed {
  const traits = followedMembers(root, part, 'traits');
  const { traits: _, ...own } = part.value;
  return {
    pointer: part.pointer,
    value: Object.assign({}, ...traits.map(({ value }) => value), own),
  };
}

/** The pointer to a member where it is written: in the part itself, else in one of its traits; undefined where it is in none. */
export function placeOfMember(
  root: JsonObject,
  part: Followed,
  name: string,
): string | undefined {
  const traits = followedMembers(root, part, 'traits');
  const holder = [part, ...traits.reverse()].find(
    ({ value }) => memberOf(value, name) !== undefined,
  );
  return holder && childPointer(holder.pointer, name);
}

/** Fragments of URLs are percent-encoded (RFC 6901, section 6); one that is not well encoded names what it says. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
