import { isList, isObject } from '../json/Json';
import { sameValue } from '../json/sameValue';

/**
 * What of the items of a list comes back otherwise, or not at all, as paths into them, e.g. `data/revision`.
 *
 * @returns none where the lists are of other things than objects, or of another length: then it is all of it
 */
export function changedParts(before: unknown, after: unknown): string[] {
  if (!isList(before) || !isList(after)) return [];
  if (before.length !== after.length) return [];
  const paths = before.map((item, index) => pathsOf(item, after[index]));
  return [...new Set(paths.flat())].filter(path => path !== '').sort();
}

/** Paths at which two values differ; the empty one for all of it. */
function pathsOf(before: unknown, after: unknown): string[] {
  if (sameValue(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [''];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap(key =>
    pathsOf(before[key], after[key]).map(path =>
      path === '' ? key : `${key}/${path}`,
    ),
  );
}
