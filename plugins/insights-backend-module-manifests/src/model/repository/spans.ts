/** Weeks in which a repository counted with one major version: from the first, up to the one after the last. */
export interface Span {
  readonly major: number | null;
  readonly from: number;
  /** Null where it still does. */
  readonly until: number | null;
}

/**
 * The spans of a dependency when the repository has it with a major from a week on, or no more; what was told of that week
 * and later ones no longer holds. Told in any number of steps the result is the same.
 *
 * @param spans - in their order, none in another
 * @param major - undefined for no more
 */
export function withStateFrom(
  spans: readonly Span[],
  week: number,
  major: number | null | undefined,
): Span[] {
  const before = spans
    .filter(({ from }) => from < week)
    .map(span => ({ ...span, until: Math.min(span.until ?? week, week) }));
  if (major === undefined) return before;
  const last = before.at(-1);
  if (last?.until === week && last.major === major) {
    return [...before.slice(0, -1), { ...last, until: null }];
  }
  return [...before, { major, from: week, until: null }];
}
