import type { At } from '../../json/At';
import type { SchemaView } from '../SchemaView';
import { isOfUnknown } from '../unknowns';

/** Types by their names; `null` where any is valid. */
type Types = SchemaView['types'];

/** The types that the parts of a choice allow, all together; `unknown` where a part is outside of the document. */
export function typesOfParts(
  view: SchemaView,
  read: (at: At) => SchemaView,
): Types | 'unknown' {
  return typesWithin(view, read, new Set());
}

function typesWithin(
  view: SchemaView,
  read: (at: At) => SchemaView,
  open: Set<SchemaView>,
): Types | 'unknown' {
  if (isOfUnknown(view)) return 'unknown';
  if (view.types !== null || !view.alternatives) return view.types;
  const all = new Set<string>();
  // A choice that is a part of itself allows nothing by that.
  if (open.has(view)) return all;
  open.add(view);
  let isAny = false;
  for (const branch of view.alternatives.branches) {
    const types = typesWithin(read(branch), read, open);
    if (types === 'unknown') return types;
    if (types === null) isAny = true;
    else types.forEach(type => all.add(type));
  }
  open.delete(view);
  return isAny ? null : all;
}
