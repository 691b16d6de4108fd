import { alignItems, MOST_ALIGNED } from './alignItems';
import { isList, isObject, type Json, type JsonObject } from './Json';
import { sameValue } from './sameValue';

/**
 * Brings changes into a document of which we know a part only: what changed between `base` and `fresh` is changed in the
 * original, and whatever else the original holds stays as it is.
 *
 * @param base - the original as far as we know it
 * @param fresh - the same, after the changes
 */
export function mergeChanges(original: Json, base: Json, fresh: Json): Json {
  if (sameValue(base, fresh)) return original;
  if (isObject(original) && isObject(base) && isObject(fresh)) {
    return mergeObjects(original, base, fresh);
  }
  if (isList(original) && isList(base) && isList(fresh)) {
    return mergeLists(original, base, fresh);
  }
  return fresh;
}

function mergeObjects(
  original: JsonObject,
  base: JsonObject,
  fresh: JsonObject,
): JsonObject {
  const kept = Object.entries(original).flatMap(([key, value]) => {
    const known = Object.hasOwn(base, key) ? base[key] : undefined;
    const merged = Object.hasOwn(fresh, key)
      ? mergeChanges(value, known ?? nothingOf(value, fresh[key]), fresh[key])
      : leftOf(value, known);
    return merged === undefined ? [] : [[key, merged]];
  });
  const added = Object.entries(fresh).filter(
    ([key]) => !Object.hasOwn(original, key),
  );
  return Object.fromEntries([...kept, ...added]);
}

/** What we know of a part that we know nothing of, such that what it holds stays. */
function nothingOf(original: Json, fresh: Json): Json {
  if (isList(original) && isList(fresh)) return [];
  return isObject(original) && isObject(fresh) ? {} : null;
}

/** What is left of a part when what we know of it is taken away; undefined where that is all of it. */
function leftOf(original: Json, base: Json | undefined): Json | undefined {
  if (base === undefined) return original;
  if (!isList(original) || !isList(base)) return undefined;
  if (alignItems(original, base).includes(-1)) return undefined;
  const others = mergeLists(original, base, []);
  return others.length === 0 ? undefined : others;
}

function mergeLists(
  original: readonly Json[],
  base: readonly Json[],
  fresh: readonly Json[],
): readonly Json[] {
  if (base.length > MOST_ALIGNED || fresh.length > MOST_ALIGNED) return fresh;
  const origins = alignItems(original, base);
  const left = new Set(base.keys());
  const unchanged = fresh.map(item => {
    const at = [...left].find(index => sameValue(base[index], item));
    if (at !== undefined) left.delete(at);
    return at;
  });
  const changed = fresh.map((item, index) => {
    const from = unchanged[index];
    if (from !== undefined) return original[origins[from]] ?? item;
    // An item that changed in its place keeps what we do not know of it.
    const isChanged = base.length === fresh.length && left.has(index);
    if (!isChanged || origins[index] < 0) return item;
    return mergeChanges(original[origins[index]], base[index], item);
  });
  // Where there are more than we know of, the others stay behind.
  const known = new Set(origins);
  const others = original.filter((_, index) => !known.has(index));
  return base.length < original.length ? [...changed, ...others] : changed;
}
