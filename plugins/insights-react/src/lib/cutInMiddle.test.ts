import fc from 'fast-check';
import { cutInMiddle } from './cutInMiddle';
import { graphemes } from './graphemes';
import { splitBeforeEnd } from './splitBeforeEnd';

const family = '👩‍👩‍👧‍👦';
const accented = 'e\u0301';

describe('cutInMiddle', () => {
  it.each([
    { text: '', most: 5, shown: '' },
    { text: 'short', most: 5, shown: 'short' },
    { text: 'longer', most: 5, shown: 'lo…er' },
    { text: 'longer', most: 4, shown: 'lo…r' },
    { text: 'longer', most: 0, shown: 'l…r' },
    { text: '𝒜𝒷𝒸𝒹𝑒', most: 3, shown: '𝒜…𝑒' },
    { text: family.repeat(4), most: 3, shown: `${family}…${family}` },
    { text: accented.repeat(4), most: 3, shown: `${accented}…${accented}` },
  ])('cuts $text to $shown', ({ text, most, shown }) => {
    expect(cutInMiddle(text, most)).toBe(shown);
  });

  it('is never longer than asked, and begins and ends as the text does', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 40 }), (name, most) => {
        const [head, tail = ''] = cutInMiddle(name, most).split('…');
        expect(graphemes(head).length + graphemes(tail).length).toBeLessThan(
          most + 1,
        );
        expect(name.startsWith(head)).toBe(true);
        expect(name.endsWith(tail)).toBe(true);
      }),
    );
  });
});

describe('splitBeforeEnd', () => {
  it('leaves a short name in one piece', () => {
    expect(splitBeforeEnd('payments-api')).toEqual(['payments-api', '']);
  });

  it('parts a long one between characters, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const [head, end] = splitBeforeEnd(text);
        expect(head + end).toBe(text);
        expect([0, 8]).toContain(graphemes(end).length);
      }),
    );
  });
});
