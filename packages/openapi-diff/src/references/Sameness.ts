import type { At } from '../json/At';
import { jsonEqual } from '../json/equal';
import { isJsonObject, type Json } from '../json/Json';
import { targetOf } from './resolve';
import type { Source } from './Source';

/** Whether two places mean the same: the same text, and all that it refers to is the same too. */
export type Sameness = (before: At, after: At) => boolean;

/**
 * Finds once which references lead to something that changed, directly or through others; then
 * two equal texts are the same where neither refers to such. Documents of different generations
 * are never the same by their text: `nullable` of 3.0 is nothing to 3.1.
 */
export function samenessOf(before: Source, after: Source): Sameness {
  if (before.version !== after.version) return () => false;
  const changed = changedReferences(before, after);
  return (left, right) =>
    jsonEqual(left.value, right.value) && !refersTo(left.value, changed);
}

function changedReferences(before: Source, after: Source): Set<string> {
  const referrers = new Map<string, Set<string>>();
  const changed = new Set<string>();
  const pending = [...referencesIn(before.root, new Set())];
  const seen = new Set(pending);
  for (const reference of pending) {
    const left = targetOf(before, reference);
    const right = targetOf(after, reference);
    if (!left || !right || !jsonEqual(left.value, right.value)) {
      changed.add(reference);
      continue;
    }
    for (const inner of referencesIn(left.value, new Set())) {
      const from = referrers.get(inner) ?? new Set();
      referrers.set(inner, from.add(reference));
      if (!seen.has(inner)) {
        seen.add(inner);
        pending.push(inner);
      }
    }
  }
  for (const reference of changed) {
    for (const referrer of referrers.get(reference) ?? []) {
      changed.add(referrer);
    }
  }
  return changed;
}

function referencesIn(value: Json, found: Set<string>): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, found);
  } else if (isJsonObject(value)) {
    if (typeof value.$ref === 'string') found.add(value.$ref);
    for (const key in value) {
      if (typeof value[key] === 'object') referencesIn(value[key], found);
    }
  }
  return found;
}

function refersTo(value: Json, references: Set<string>): boolean {
  if (references.size === 0) return false;
  if (Array.isArray(value)) {
    return value.some(item => refersTo(item, references));
  }
  if (!isJsonObject(value)) return false;
  if (typeof value.$ref === 'string' && references.has(value.$ref)) return true;
  for (const key in value) {
    if (typeof value[key] === 'object' && refersTo(value[key], references)) {
      return true;
    }
  }
  return false;
}
