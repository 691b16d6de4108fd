/** Keys of one `IN (…)`: fewer statements than one a key, fewer bound values than a database takes. */
const PORTION = 1_000;

/** Parts a list into portions that fit into one statement. */
export function* inPortions<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += PORTION) {
    yield items.slice(from, from + PORTION);
  }
}
