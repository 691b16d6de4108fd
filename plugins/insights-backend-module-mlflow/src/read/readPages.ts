import { z } from 'zod';
import { MlflowError } from '../http/MlflowError';

/** More pages than any registry has: a server that never ends. */
const MOST_PAGES = 10_000;

/** Gets one page by its token, the first without one. */
export type AskPage = (
  token: string | undefined,
) => Promise<Readonly<Record<string, unknown>>>;

/** Pages as they came. */
export interface Pages {
  readonly items: unknown[];
  readonly pageCount: number;
}

const pageSchema = z.object({ next_page_token: z.string().nullish() });

const malformed = (reason: string) =>
  new MlflowError(
    'unavailable',
    reason,
    'See whether the server, or a proxy before it, was changed; it is asked again',
    { status: 200 },
  );

/**
 * Reads page after page. Neither an empty list nor the last token is told in MLflow's answers: both are left out.
 *
 * @param key - name of the list in an answer
 * @param isEnough - whether no more is wanted after these items; all are read when left out
 * @throws MlflowError when a page is none, or a token comes twice
 */
export async function readPages(
  ask: AskPage,
  key: string,
  isEnough: (items: readonly unknown[]) => boolean = () => false,
): Promise<Pages> {
  const items: unknown[] = [];
  const tokens = new Set<string>();
  for (let token: string | undefined; ; ) {
    const page = await ask(token);
    const list = page[key] ?? [];
    if (!Array.isArray(list)) {
      throw malformed(`The list ${key} of its answer is none`);
    }
    items.push(...list);
    const next = pageSchema.safeParse(page).data?.next_page_token || undefined;
    const pageCount = tokens.size + 1;
    if (next === undefined || isEnough(list)) return { items, pageCount };
    if (tokens.has(next)) {
      throw malformed(`It gives the same page token of ${key} again`);
    }
    if (pageCount > MOST_PAGES) {
      throw malformed(`It has more than ${MOST_PAGES} pages of ${key}`);
    }
    tokens.add(next);
    token = next;
  }
}

/**
 * Reads pages so that nothing is missed. MLflow's page tokens are positions: what is deleted meanwhile moves what comes
 * after, and a page skips it. Where there are several pages they are read twice, and what either reading has counts.
 *
 * @param keyOf - what tells items apart
 */
export async function readPagesSafely(
  read: () => Promise<Pages>,
  keyOf: (item: unknown) => string,
): Promise<unknown[]> {
  const first = await read();
  if (first.pageCount === 1) return first.items;
  const second = await read();
  const items = new Map<string, unknown>();
  for (const item of [...first.items, ...second.items]) {
    items.set(keyOf(item), item);
  }
  return [...items.values()];
}
