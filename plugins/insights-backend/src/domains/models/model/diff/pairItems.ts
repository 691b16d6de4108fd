/** Items of two lists that are the same thing; of one side alone where the other has none. */
export interface ItemPair<Item> {
  readonly before?: Item;
  readonly after?: Item;
}

/**
 * Pairs the items of two lists by their keys, in the order of the first list, then of the second.
 *
 * Where a list has a key several times, those that are alike are paired first, the others in their order: so that a list in
 * another order is the same list.
 *
 * @param parts - `keyOf`: what an item is the same by; `tellOf`: all that can differ of items of one key
 */
export function pairItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  parts: {
    readonly keyOf: (item: Item) => string;
    readonly tellOf: (item: Item) => string;
  },
): ItemPair<Item>[] {
  const [old, now] = [byKey(before, parts.keyOf), byKey(after, parts.keyOf)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key =>
    pairsOfKey(old.get(key) ?? [], now.get(key) ?? [], parts.tellOf),
  );
}

function byKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function pairsOfKey<Item>(
  before: readonly Item[],
  after: readonly Item[],
  tellOf: (item: Item) => string,
): ItemPair<Item>[] {
  const left = byKey(after, tellOf);
  const alike = before.map(item => left.get(tellOf(item))?.shift());
  const taken = new Set(alike);
  const others = after.filter(item => !taken.has(item));
  const pairs = before.map((item, index) => ({
    ...{ before: item, after: alike[index] ?? others.shift() },
  }));
  return [...pairs, ...others.map(item => ({ after: item }))];
}
