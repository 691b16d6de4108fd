import { digestOf } from '../../../platform/digest';
import type { CardEntity } from './CardEntity';
import type { CardFile } from './CardFiles';
import type { KeptText } from './KeptTexts';
import { RememberedCards } from './RememberedCards';
import { sourceOf } from './sourceOf';

const START = Date.parse('2026-11-26T12:00:00.000Z');
const LONG_AGO = '2026-01-01T00:00:00.000Z';

const entity = (name: string): CardEntity => ({
  ...{ ref: `component:default/${name}`, name, card: `${name}.md`, models: [] },
  ...{ description: undefined, owner: undefined, location: 'file:/x.yaml' },
});
const keptOf = (name: string, text: string): KeptText => ({
  ...{ registry: 'repository-cards', name, source: sourceOf(entity(name)) },
  ...{ format: 'hugging-face', digest: digestOf(text) },
  ...{ at: LONG_AGO, link: null },
});

/** Files that a test changes; each has its text as its tag. */
function open(mostHeldCharacters?: number) {
  const texts = new Map<string, string>();
  const asked: string[] = [];
  const file: Partial<CardFile> = {};
  const cards = new RememberedCards(
    {
      async read({ card }, etag) {
        asked.push(card);
        const text = texts.get(card) ?? '# M';
        if (etag === text) return undefined;
        const where = { link: undefined, isRemote: true, at: undefined };
        return { text, etag: text, ...where, ...file };
      },
    },
    mostHeldCharacters,
  );
  const read = (
    names: readonly string[],
    kept: readonly KeptText[] = [],
    minutes = 0,
  ) =>
    cards.read(names.map(entity), kept, {
      now: new Date(START + minutes * 60_000),
      signal: new AbortController().signal,
    });
  return { texts, asked, file, read };
}

describe('cards that are remembered', () => {
  it('hold their text until it is kept, and their digest from then on', async () => {
    const { read } = open();
    const [first] = await read(['a']);
    expect(first.file).toMatchObject({ text: '# M', digest: digestOf('# M') });
    const [fresh] = await read(['a'], [keptOf('a', '# M')], 1);
    expect(fresh.file).toMatchObject({ digest: digestOf('# M') });
    expect(fresh.file?.text).toBeUndefined();
    const [later] = await read(['a'], [keptOf('a', '# M')], 30);
    expect(later.file).toEqual({ ...fresh.file, at: later.file?.at });
  });

  it('have no text in memory where it was kept before a restart', async () => {
    const { read, texts } = open();
    texts.set('b.md', '# Anew');
    const kept = ['a', 'b'].map(name => keptOf(name, '# M'));
    const [same, changed] = await read(['a', 'b'], kept);
    expect(same.file?.text).toBeUndefined();
    expect(changed.file?.text).toBe('# Anew');
  });

  it('are read anew where their text is kept no more', async () => {
    const { read, asked } = open();
    await read(['a']);
    await read(['a'], [keptOf('a', '# M')], 1);
    const [{ file }] = await read(['a'], [], 2);
    expect(file?.text).toBe('# M');
    expect(asked).toEqual(['a.md', 'a.md']);
  });

  it('are as many as a process bears; the others follow when those are kept', async () => {
    const { read, texts } = open(10);
    const names = Array.from({ length: 30 }, (_, index) => `m${index}`);
    for (const name of names) texts.set(`${name}.md`, `# ${name}`);
    const kept: KeptText[] = [];
    const held: number[] = [];
    for (let run = 0; run < 4; run++) {
      const cards = await read(names, kept, run);
      const brought = cards.filter(({ file }) => file?.text !== undefined);
      held.push(brought.length);
      kept.push(
        ...brought.map(({ entity: { name } }) => keptOf(name, `# ${name}`)),
      );
    }
    expect(held).toEqual([8, 8, 8, 6]);
    const all = await read(names, kept, 5);
    expect(all.every(({ file }) => file !== undefined)).toBe(true);
  });

  it.each<[string, Partial<CardFile>, KeptText[], string]>([
    [
      'its host says',
      { at: '2026-03-01T00:00:00.000Z' },
      [],
      '2026-03-01T00:00:00.000Z',
    ],
    ['it was first seen', {}, [], '2026-11-26T12:00:00.000Z'],
    [
      'it was kept, though the file was written anew',
      { at: '2026-11-01T00:00:00.000Z' },
      [keptOf('a', '# M')],
      LONG_AGO,
    ],
    [
      'another text came after the one that is kept',
      { at: '2026-11-01T00:00:00.000Z' },
      [keptOf('a', '# Before')],
      '2026-11-01T00:00:00.000Z',
    ],
  ])('were changed when %s', async (_, given, kept, expected) => {
    const { read, file } = open();
    Object.assign(file, given);
    const [card] = await read(['a'], kept);
    expect(card.file?.at).toBe(expected);
    Object.assign(file, { at: undefined });
    const [later] = await read(['a'], kept, 30);
    expect(later.file?.at).toBe(expected);
  });
});
