import type { At } from '../json/At';
import { stringOf } from '../json/Json';
import { valueAt } from '../json/pointer';
import { anchorsOf } from './anchorsOf';
import type { Source } from './Source';

/** More in a row than anybody writes; a circle of plain references ends here. */
const MAXIMUM_HOPS = 50;

/**
 * What a place says when its `$ref` are followed inside the document. One that leads outside, in
 * a circle or nowhere is noted in the source, and the place stands for itself.
 */
export function resolve(source: Source, at: At): At {
  let current = at;
  for (let hop = 0; hop < MAXIMUM_HOPS; hop += 1) {
    const reference = stringOf(current.value, '$ref');
    if (reference === undefined) return current;
    const target = targetOf(source, reference);
    if (!target) {
      source.unresolved.set(current.pointer, reference);
      return current;
    }
    current = target;
  }
  source.unresolved.set(at.pointer, stringOf(at.value, '$ref') ?? '');
  return at;
}

/** The place that a reference names; `null` where it is outside the document or nowhere. */
export function targetOf(source: Source, reference: string): At | null {
  const pointer = pointerOf(source, reference);
  if (pointer === null) return null;
  const value = valueAt(source.root, pointer);
  return value === undefined ? null : { value, pointer };
}

function pointerOf(source: Source, reference: string): string | null {
  if (reference === '#') return '';
  if (reference.startsWith('#/')) return decoded(reference.slice(1));
  // Old documents name a definition without its folder; anchors are of JSON Schema 2020-12.
  if (source.version !== '3.1') return null;
  source.anchors ??= anchorsOf(source.root);
  return source.anchors.get(reference) ?? null;
}

function decoded(pointer: string): string {
  if (!pointer.includes('%')) return pointer;
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
