/** A stretch of time, in seconds since 1970; the end is not part of it. */
export interface Span {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** The shortest span that holds two, of which each may be missing. */
export function hullOf(
  one: Span | undefined,
  other: Span | undefined,
): Span | undefined {
  if (!one || !other) return one ?? other;
  return {
    fromSeconds: Math.min(one.fromSeconds, other.fromSeconds),
    toSeconds: Math.max(one.toSeconds, other.toSeconds),
  };
}
