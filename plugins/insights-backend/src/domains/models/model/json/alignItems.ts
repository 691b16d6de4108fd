import { isList, isObject, type Json } from './Json';

/** Longer lists are compared in their order: looking for each item in all of them would take too long. */
export const MOST_ALIGNED = 1_000;

/**
 * Which item of an original list each item of a poorer copy came from: the first one, not yet taken, that says all that
 * the copy says.
 *
 * @returns for each item of the copy the index in the original, or -1
 */
export function alignItems(
  original: readonly Json[],
  copy: readonly Json[],
): number[] {
  const taken = new Set<number>();
  const isFree = (at: number, item: Json) =>
    at < original.length && !taken.has(at) && saysAll(original[at], item);
  return copy.map((item, index) => {
    // Nearly always it is the one in the same place.
    let at = isFree(index, item) ? index : -1;
    if (at < 0 && original.length <= MOST_ALIGNED) {
      at = original.findIndex((_, candidate) => isFree(candidate, item));
    }
    if (at >= 0) taken.add(at);
    return at;
  });
}

function saysAll(original: Json, copy: Json): boolean {
  if (isList(original) && isList(copy)) {
    return (
      copy.length <= original.length &&
      copy.every((item, index) => saysAll(original[index], item))
    );
  }
  if (isObject(original) && isObject(copy)) {
    return Object.entries(copy).every(
      ([key, value]) =>
        Object.hasOwn(original, key) && saysAll(original[key], value),
    );
  }
  return Object.is(original, copy);
}
