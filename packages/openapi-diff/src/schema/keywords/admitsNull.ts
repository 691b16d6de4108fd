import type { At } from '../../json/At';
import type { SchemaView } from '../SchemaView';

/**
 * Whether `null` is valid, also where the schema itself does not say: one that names types or values names `null` among them, a
 * choice admits what one of its parts does. `null` where anything is valid.
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
  if (view.types !== null) return false;
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
