import fc from 'fast-check';
import { choiceCounts } from './choiceCounts';

interface Item {
  ring: string;
  tags: string[];
}

const valuesIn = {
  ring: ({ ring }: Item) => [ring],
  tag: ({ tags }: Item) => tags,
};
const items: Item[] = [
  { ring: 'adopt', tags: ['a', 'b'] },
  { ring: 'adopt', tags: [] },
  { ring: 'hold', tags: ['b'] },
];

describe('counts of choices', () => {
  it('are of all where nothing is chosen', () => {
    const countOf = choiceCounts(items, {}, valuesIn);
    expect(countOf('ring', 'adopt')).toBe(2);
    expect(countOf('tag', 'b')).toBe(2);
    expect(countOf('tag', 'c')).toBe(0);
  });

  it('take account of what is chosen in the other menus, and not in their own', () => {
    const countOf = choiceCounts(
      items,
      { ring: ['hold'], tag: ['a'] },
      valuesIn,
    );
    expect(countOf('ring', 'adopt')).toBe(1);
    expect(countOf('ring', 'hold')).toBe(0);
    expect(countOf('tag', 'a')).toBe(0);
    expect(countOf('tag', 'b')).toBe(1);
  });

  it('are as many as there are once that alone is chosen in its menu', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const words = fc.uniqueArray(word);
    fc.assert(
      fc.property(
        fc.array(fc.record({ ring: word, tags: words })),
        fc.record({ ring: words, tag: words }),
        fc.constantFrom('ring' as const, 'tag' as const),
        word,
        (all, chosen, menu, value) => {
          const asked = { ...chosen, [menu]: [value] };
          const left = all.filter(
            ({ ring, tags }) =>
              (asked.ring.length === 0 || asked.ring.includes(ring)) &&
              (asked.tag.length === 0 ||
                tags.some(tag => asked.tag.includes(tag))),
          );
          expect(choiceCounts(all, chosen, valuesIn)(menu, value)).toBe(
            left.length,
          );
        },
      ),
    );
  });
});
