import fc from 'fast-check';
import { beyond } from './beyond';
import type { Json } from './Json';
import { mergeChanges } from './mergeChanges';
import { sameValue } from './sameValue';
import { treeFault } from './treeFault';

const json = fc
  .jsonValue({ maxDepth: 4 })
  // What parses as a key of all objects is refused before anything is merged.
  .filter(value => treeFault(value) === undefined) as fc.Arbitrary<Json>;

describe('changes that are merged into a document', () => {
  it('leave the document as it is where nothing changed', () => {
    fc.assert(
      fc.property(json, json, (original, known) => {
        expect(mergeChanges(original, known, known)).toBe(original);
      }),
    );
  });

  it('are all there is where all of the document is known', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(sameValue(mergeChanges(before, before, after), after)).toBe(
          true,
        );
      }),
    );
  });

  it('leave keys and items that are not known', () => {
    const original = {
      title: 'a',
      own: 1,
      list: [
        { id: 'x', own: 2 },
        { id: 'y', own: 3 },
        { id: 'z', own: 4 },
      ],
    };
    const base = { title: 'a', list: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] };
    const fresh = { title: 'b', list: [{ id: 'z' }, { id: 'y' }, { id: 'n' }] };
    expect(mergeChanges(original, base, fresh)).toEqual({
      title: 'b',
      own: 1,
      list: [{ id: 'z', own: 4 }, { id: 'y', own: 3 }, { id: 'n' }],
    });
  });

  it('leave what is not known of an item that changed in its place', () => {
    const original = { list: [{ id: 'x', value: 1, own: 2 }] };
    const merged = mergeChanges(
      original,
      { list: [{ id: 'x', value: 1 }] },
      { list: [{ id: 'x', value: 9 }] },
    );
    expect(merged).toEqual({ list: [{ id: 'x', value: 9, own: 2 }] });
  });

  it('leave parts that nothing was known of beside what is said of them now', () => {
    const original = { list: [{ own: 1 }], parts: { own: 2 }, text: 'a' };
    const fresh = { list: [{ id: 'x' }], parts: { b: 3 }, text: 'c' };
    expect(mergeChanges(original, {}, fresh)).toEqual({
      list: [{ id: 'x' }, { own: 1 }],
      ...{ parts: { own: 2, b: 3 }, text: 'c' },
    });
  });

  it('leave items that are not known where all that is known is said no more', () => {
    const original: Json = {
      list: [{ id: 'x' }, { own: 1 }],
      all: [{ id: 'y' }],
    };
    const base = { list: [{ id: 'x' }], all: [{ id: 'y' }] };
    expect(mergeChanges(original, base, {})).toEqual({ list: [{ own: 1 }] });
  });

  it('take away what is said no more', () => {
    expect(mergeChanges({ a: 1, own: 2 }, { a: 1 }, {})).toEqual({ own: 2 });
  });
});

describe('what a document holds beyond a copy', () => {
  it('is nothing where the copy is the document', () => {
    fc.assert(
      fc.property(json, document => {
        expect(beyond(document, document)).toEqual([]);
      }),
    );
  });

  it('is named by the outermost thing that the copy lacks', () => {
    const document = { a: { b: 1, 'c/d': { e: 2 } }, f: [{ g: 1, h: 2 }, 3] };
    expect(beyond(document, { a: { b: 1 }, f: [{ g: 1 }] })).toEqual([
      '/a/c~1d',
      '/f/0/h',
      '/f/1',
    ]);
  });
});
