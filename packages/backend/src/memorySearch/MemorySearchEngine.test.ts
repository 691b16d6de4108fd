import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mockServices } from '@backstage/backend-test-utils';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import { MemorySearchEngine } from './MemorySearchEngine';

type Document = Omit<IndexableDocument, 'location'> & Record<string, unknown>;

/** Gives an engine documents of a kind in the place of those before. */
async function indexed(
  engine: MemorySearchEngine,
  type: string,
  some: readonly Document[],
) {
  await pipeline(
    Readable.from(
      some.map((one, at) => ({ location: `/${type}/${at}`, ...one })),
    ),
    await engine.getIndexer(type),
  );
}

/** An engine that holds what is given, by kind. */
async function engineOf(documents: Record<string, readonly Document[]>) {
  const engine = new MemorySearchEngine({ logger: mockServices.logger.mock() });
  for (const [type, some] of Object.entries(documents)) {
    await indexed(engine, type, some);
  }
  return engine;
}

/** As many topics beside those that are given as a radar has, so that a word is rarer there than in a small catalog. */
const others = Array.from({ length: 500 }, (_, at) => ({
  title: `Feature ${at}`,
  text: `Browser support is ${at}, and the trend is rising.`,
}));

const documents = {
  'insights-topics': [
    {
      title: 'Payment handler',
      text: 'Handles payment requests. Also known as payment-handler, payments.',
    },
    {
      title: 'Secure payment confirmation',
      text: 'Confirms a payment with a credential. Payments are safe then.',
    },
    {
      title: 'Grid',
      text: 'Lays out in two dimensions, as the cat and the hat had it',
    },
    ...others,
  ],
  'software-catalog': [
    { title: 'Checkout', text: 'Pages of the checkout', kind: 'Component' },
    { title: 'Payments', text: 'Takes money of cards', kind: 'API' },
    {
      title: 'Payments worker',
      text: 'Payments in the night',
      kind: 'Component',
    },
  ],
};

describe('MemorySearchEngine', () => {
  const ask = async (term: string, more: object = {}) => {
    const engine = await engineOf(documents);
    const { results, numberOfResults } = await engine.query({ term, ...more });
    const titles = results.map(({ document }) => document.title);
    return { results, titles, numberOfResults };
  };

  it('puts what is named as asked first, of whatever kind it is', async () => {
    const { titles } = await ask('payments');
    expect(titles.slice(0, 2)).toEqual(['Payments', 'Payments worker']);
    expect(titles).toContain('Payment handler');
  });

  it('puts a title of all words before one of some', async () => {
    const { titles } = await ask('secure payment confirmation');
    expect(titles[0]).toBe('Secure payment confirmation');
  });

  it('finds by the beginning of a word', async () => {
    expect((await ask('check')).titles).toEqual(['Checkout']);
  });

  it.each([
    ['a letter too many of five', 'griid', 'Grid'],
    ['two letters of eight', 'chekcout', 'Checkout'],
  ])('forgives %s', async (_, term, title) => {
    expect((await ask(term)).titles).toEqual([title]);
  });

  it('forgives nothing where something is found as it is written', async () => {
    expect((await ask('handles')).titles).toEqual(['Payment handler']);
  });

  it('takes no short word for another', async () => {
    expect((await ask('bat')).titles).toEqual([]);
    const [grid] = (await ask('cat')).results;
    expect(grid.document.title).toBe('Grid');
    expect(grid.highlight?.fields.text?.match(/<[^/]/g)).toHaveLength(1);
  });

  it('keeps to the filters', async () => {
    const { titles } = await ask('payments', {
      filters: { kind: 'Component' },
    });
    expect(titles).toEqual(['Payments worker']);
  });

  it('gives page after page, each result once', async () => {
    const engine = await engineOf(documents);
    const seen = [];
    let pageCursor: string | undefined;
    do {
      const page = await engine.query({
        term: 'trend',
        pageLimit: 150,
        pageCursor,
      });
      seen.push(
        ...page.results.map(({ rank, document }) => [rank, document.location]),
      );
      pageCursor = page.nextPageCursor;
    } while (pageCursor);
    expect(new Set(seen.map(([, location]) => location)).size).toBe(500);
    expect(seen.map(([rank]) => rank)).toEqual(others.map((_, at) => at + 1));
  });

  it.each(['zzz', 'LTE=', 'MC41', '4pyT'])(
    'reads %s, which is no cursor, as the first page',
    async pageCursor => {
      const { results } = await ask('trend', { pageLimit: 2, pageCursor });
      expect(results.map(({ rank }) => rank)).toEqual([1, 2]);
    },
  );

  it('keeps what it found for all pages, until another index is there', async () => {
    const engine = await engineOf(documents);
    const first = async (more: object = {}) => {
      const { results } = await engine.query({ term: 'trend', ...more });
      return results.at(0);
    };
    const before = await first();
    expect(before?.document.title).toBe('Feature 0');
    // What is found anew is marked anew.
    expect((await first({ pageLimit: 1 }))?.highlight).toBe(before?.highlight);
    expect(await first({ types: ['software-catalog'] })).toBeUndefined();
    await indexed(engine, 'software-catalog', [
      { title: 'Trend', text: '', kind: 'API' },
    ]);
    for (const types of [undefined, ['software-catalog']]) {
      expect((await first({ types }))?.document.title).toBe('Trend');
    }
  });

  it('keeps no more than so many, the latest', async () => {
    const engine = await engineOf(documents);
    const marks = async (term: string) =>
      (await engine.query({ term })).results[0].highlight;
    const grid = await marks('grid');
    const trend = await marks('trend');
    for (let at = 0; at < 19; at += 1) {
      await marks(`feature ${at}`);
      expect(await marks('trend')).toBe(trend);
    }
    expect(await marks('grid')).not.toBe(grid);
  });

  it('gives everything where nothing is asked for', async () => {
    expect((await ask('')).numberOfResults).toBe(506);
  });

  it('has no results of a kind that is not indexed, and says no error', async () => {
    const { titles, numberOfResults } = await ask('payments', {
      types: ['techdocs'],
    });
    expect({ titles, numberOfResults }).toEqual({
      titles: [],
      numberOfResults: 0,
    });
  });
});
