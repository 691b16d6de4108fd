/** What is said of a model or a version now, and what was said of it last; ids of deprecations. */
export interface DeprecationState {
  /** The deprecation that holds. */
  readonly open?: string;
  /** The deprecation that ended last; asked for where none holds. */
  readonly lastEnded?: string;
}

/**
 * Strong entity tag of whether something is deprecated: the id of the deprecation that holds. Where none does, `none` and
 * the id of the one that ended last: who has not seen that it ended does not make it again.
 */
export function deprecationTagOf({
  open,
  lastEnded,
}: DeprecationState): string {
  if (open !== undefined) return `"${open}"`;
  return lastEnded === undefined ? '"none"' : `"none-${lastEnded}"`;
}
