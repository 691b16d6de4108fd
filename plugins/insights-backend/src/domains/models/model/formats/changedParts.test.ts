import fc from 'fast-check';
import { changedParts } from './changedParts';

describe('what of the items of a list comes back otherwise', () => {
  it.each([
    ['a value', [{ a: 1, b: 2 }], [{ a: 1, b: 3 }], ['b']],
    ['what is left out', [{ a: 1, b: 2 }], [{ a: 1 }], ['b']],
    ['what is added', [{ a: 1 }], [{ a: 1, b: 2 }], ['b']],
    ['a value in depth', [{ a: { b: 1 } }], [{ a: { b: 2 } }], ['a/b']],
    ['each once', [{ a: 1 }, { a: 2 }], [{}, {}], ['a']],
  ])('is named: %s', (_, before, after, parts) => {
    expect(changedParts(before, after)).toEqual(parts);
  });

  it.each([
    ['another length', [{ a: 1 }], []],
    ['texts', ['a'], ['b']],
    ['a text', 'a', 'b'],
  ])('is all of it for %s', (_, before, after) => {
    expect(changedParts(before, after)).toEqual([]);
  });

  it('is nothing of what comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), list =>
        expect(changedParts(list, structuredClone(list))).toEqual([]),
      ),
    );
  });
});
