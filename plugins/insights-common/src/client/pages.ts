/** A list as the API gives it: some items, and where the next ones begin; null on the last page. @public */
export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Longer lists are no longer read by people; a page that needs more should have the API count or choose. */
const MOST_ITEMS = 10_000;

/**
 * Goes through the pages of a list as they are wanted.
 *
 * @param readPage - asks for the page that begins at the cursor; without one, for the first
 *
 * @public
 */
export async function* eachPage<Page extends PageOf<unknown>>(
  readPage: (cursor: string | undefined) => Promise<Page>,
): AsyncGenerator<Page, void> {
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    yield page;
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}

/**
 * Reads a list to its end, or up to a maximum.
 *
 * @param most - after so many items no further page is asked for; 10,000 when left out
 * @returns the last page that was read, with the items of all; its `nextCursor` tells a list that goes on from a whole one
 *
 * @public
 */
export async function wholeList<Page extends PageOf<unknown>>(
  readPage: (cursor: string | undefined) => Promise<Page>,
  most: number = MOST_ITEMS,
): Promise<Page> {
  const items: unknown[] = [];
  for await (const page of eachPage(readPage)) {
    items.push(...page.items);
    if (!page.nextCursor || items.length >= most) return { ...page, items };
  }
  throw new Error('A list has at least one page');
}
