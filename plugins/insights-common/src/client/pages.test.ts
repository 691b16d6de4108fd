import { eachPage, wholeList } from './pages';

/** A list of pages of two, which counts how often it is asked. */
function listOf(count: number) {
  const asked: (string | undefined)[] = [];
  const readPage = async (cursor: string | undefined) => {
    asked.push(cursor);
    const start = Number(cursor ?? 0);
    const end = Math.min(start + 2, count);
    return {
      items: Array.from({ length: end - start }, (_, i) => start + i),
      nextCursor: end < count ? String(end) : null,
      totalCount: count,
    };
  };
  return { asked, readPage };
}

describe('wholeList', () => {
  it('has the items of all pages, and the counts of the last', async () => {
    expect(await wholeList(listOf(5).readPage)).toEqual({
      items: [0, 1, 2, 3, 4],
      nextCursor: null,
      totalCount: 5,
    });
  });

  it('is empty where the list is', async () => {
    expect((await wholeList(listOf(0).readPage)).items).toEqual([]);
  });

  it('ends at its maximum, and says that the list goes on', async () => {
    const { asked, readPage } = listOf(100);
    const list = await wholeList(readPage, 3);
    expect(list.items).toEqual([0, 1, 2, 3]);
    expect(list.nextCursor).toBe('4');
    expect(asked).toEqual([undefined, '2']);
  });

  it('ends by itself where a list never does', async () => {
    const page = { items: Array(1_000).fill('x'), nextCursor: 'again' };
    expect((await wholeList(async () => page)).items).toHaveLength(10_000);
  });
});

describe('eachPage', () => {
  it('asks for a page only once it is wanted', async () => {
    const { asked, readPage } = listOf(100);
    for await (const page of eachPage(readPage)) {
      if (page.items.includes(3)) break;
    }
    expect(asked).toEqual([undefined, '2']);
  });
});
