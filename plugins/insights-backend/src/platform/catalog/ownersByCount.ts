/** An owner, and how much of what is told it owns. */
export interface CountedOwner {
  /** Entity reference; null for what has no owner. */
  readonly owner: string | null;
  readonly count: number;
}

/** The owners of entities, who owns most first, equals by their reference. */
export function ownersByCount(
  entities: readonly { readonly owner: string | null }[],
): CountedOwner[] {
  const counts = new Map<string | null, number>();
  for (const { owner } of entities) {
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts]
    .map(([owner, count]) => ({ owner, count }))
    .sort(
      (a, b) =>
        b.count - a.count || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    );
}
