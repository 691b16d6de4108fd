import type { At } from '../../json/At';
import type { SchemaView } from '../SchemaView';

/**
 * Whether `null` is valid, also where the schema itself does not say: a list of values names it, a choice admits what one of its
 * parts does. `null` where nothing says that it is not.
 */
export function admitsNull(
  view: SchemaView,
  read: (at: At) => SchemaView,
): boolean | null {
  return admits(view, read, new Set());
}

function admits(
  view: SchemaView,
  read: (at: At) => SchemaView,
  open: Set<SchemaView>,
): boolean | null {
  if (view.nullable !== null) return view.nullable;
  if (view.enumeration !== null) return view.enumeration.has('null');
  // What leaves out its type, as objects that only name properties do, is valid for null as for all else.
  if (view.alternatives === null || open.has(view)) return null;
  open.add(view);
  let isSaid = true;
  for (const branch of view.alternatives.branches) {
    const said = admits(read(branch), read, open);
    if (said) return true;
    if (said === null) isSaid = false;
  }
  open.delete(view);
  return isSaid ? false : null;
}
