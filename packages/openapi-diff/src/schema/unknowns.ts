import { hasOthers } from '../references/leadsOut';
import type { SchemaView } from './SchemaView';

/** Whether a schema is, all or in part, what a reference out of its document leads to. */
export function isOfUnknown({ unfollowed }: SchemaView): boolean {
  return unfollowed.size > 0;
}

/** Whether two schemas are made of different things that nobody knows: then they cannot be compared. */
export function isOfUnlikeUnknowns(
  { unfollowed: one }: SchemaView,
  { unfollowed: other }: SchemaView,
): boolean {
  return hasOthers(one, other) || hasOthers(other, one);
}
