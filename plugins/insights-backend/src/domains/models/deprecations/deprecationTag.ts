import type { Deprecation } from '../model/deprecation/Deprecation';

/** Entity tag of whether something is deprecated: the id of the deprecation that holds, or `none`. */
export function deprecationTagOf(
  current: Pick<Deprecation, 'id'> | undefined,
): string {
  return `"${current?.id ?? 'none'}"`;
}
