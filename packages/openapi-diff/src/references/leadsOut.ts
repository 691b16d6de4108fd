import { stringOf } from '../json/Json';
import type { At } from '../json/At';
import { targetOf } from './resolve';
import type { Source } from './Source';

/** Where a reference leads that names nothing in its document. */
export type OutsideOf = 'network' | 'file' | 'nothing';

/** Where such a reference leads by how it is written: a URL, the path of a file, or a place in the document that is not there. */
export function outsideOf(reference: string): OutsideOf {
  if (reference.startsWith('#')) return 'nothing';
  const isOfNetwork =
    /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference) && !/^file:/i.test(reference);
  return isOfNetwork ? 'network' : 'file';
}

/**
 * The reference of a place, references inside the document followed, that leads out of it: nobody knows what is there.
 * `null` of any other place.
 */
export function leadsOut(source: Source, at: At): string | null {
  const reference = stringOf(at.value, '$ref');
  if (reference === undefined || outsideOf(reference) === 'nothing') {
    return null;
  }
  return targetOf(source, reference) ? null : reference;
}

/** Whether one of two places says what nobody knows, so that there is nothing to compare. */
export function isUnknown(
  { before, after }: { readonly before: Source; readonly after: Source },
  left: At,
  right: At,
): boolean {
  return leadsOut(before, left) !== null || leadsOut(after, right) !== null;
}

/** Whether one has a reference that the other has not: what is missing there can be what that leads to. */
export function hasOthers(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return [...one].some(reference => !other.has(reference));
}
