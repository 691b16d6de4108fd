/** Keys of one `IN (…)`: fewer statements than one a key, fewer bound values than a database takes. */
const PORTION = 1_000;

/**
 * Parts a list into portions that fit into one statement, or into one step of work.
 *
 * @param size - most items of a portion
 */
export function* inPortions<Item>(
  items: readonly Item[],
  size: number = PORTION,
): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) {
    yield items.slice(from, from + size);
  }
}
