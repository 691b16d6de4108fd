import { alignItems } from './alignItems';
import { isList, isObject, type Json } from './Json';
import { pointerOf, type Path } from './pointerOf';

/**
 * JSON pointers to what a document holds beyond a poorer copy of it, each to the outermost thing that the copy lacks. What
 * the copy says in other words, such as a list of one for a text, is no loss.
 */
export function beyond(original: Json, copy: Json, path: Path = []): string[] {
  if (isObject(original) && isObject(copy)) {
    return Object.entries(original).flatMap(([key, value]) => {
      if (Object.hasOwn(copy, key)) {
        return beyond(value, copy[key], [...path, key]);
      }
      return isEmpty(value) ? [] : [pointerOf([...path, key])];
    });
  }
  if (isList(original) && isList(copy)) {
    const copies = new Map(
      alignItems(original, copy).map((at, index) => [at, copy[index]]),
    );
    return original.flatMap((item, index) => {
      const said = copies.get(index);
      const below = [...path, index];
      return said === undefined
        ? [pointerOf(below)]
        : beyond(item, said, below);
    });
  }
  return [];
}

function isEmpty(value: Json): boolean {
  return (
    value === null ||
    (typeof value === 'object' && Object.values(value).every(isEmpty))
  );
}
