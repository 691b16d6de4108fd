import { digestOf } from '../../platform/digest';
import type { Digested } from './IngestStore';

/** What of some items is new or differs. */
export interface Changes<Item> {
  readonly changed: readonly Digested<Item>[];
  /** How many of them were not known at all. */
  readonly added: number;
}

/** The items whose content is not the known one, each with its digest. */
export function changes<Item extends { id: string }>(
  items: readonly Item[],
  knownDigests: ReadonlyMap<string, string>,
): Changes<Item> {
  const changed = items
    .map(item => ({ item, digest: digestOf(canonicalJson(item)) }))
    .filter(({ item, digest }) => knownDigests.get(item.id) !== digest)
    // Always in one order, so that two writers cannot wait for each other.
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
  const added = changed.filter(({ item }) => !knownDigests.has(item.id)).length;
  return { changed, added };
}

/** JSON with sorted keys, so that the order in which a collector writes fields is no change. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
