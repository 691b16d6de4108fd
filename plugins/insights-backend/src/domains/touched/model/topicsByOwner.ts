import type { TouchingTopic } from './TouchedTopic';

/** An owner, and the topics that touch what it owns. */
export interface OwnerTopics {
  /** Entity reference; null for what has no owner. */
  readonly owner: string | null;
  /** Each once, in order. */
  readonly topicIds: readonly string[];
}

/**
 * Owners of what topics touch, whom most topics touch first, equals by their reference.
 *
 * @param owners - of the entities that are shown, by reference; what is not in it is left out
 */
export function topicsByOwner(
  touching: readonly TouchingTopic[],
  owners: ReadonlyMap<string, string | null>,
): OwnerTopics[] {
  const topics = new Map<string | null, Set<string>>();
  for (const { topicId, entityRef } of touching) {
    const owner = owners.get(entityRef);
    if (owner === undefined) continue;
    const known = topics.get(owner) ?? new Set();
    topics.set(owner, known.add(topicId));
  }
  return [...topics]
    .map(([owner, ids]) => ({ owner, topicIds: [...ids].sort() }))
    .sort(
      (a, b) =>
        b.topicIds.length - a.topicIds.length ||
        ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    );
}
