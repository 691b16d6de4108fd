import fc from 'fast-check';
import { bounded, plainBeginning } from './plainText';

describe('the beginning of a text', () => {
  it.each<[string, string | null]>([
    ['A *model* of **all** `orders`.', 'A model of all orders.'],
    ['See [the report](https://a.example/b_c).', 'See the report.'],
    ['![chart](https://a.example/x.png) Text', 'Text'],
    ['<!-- hidden -->\n<b>Bold</b> words', 'Bold words'],
    ['# Title\n\n> Quoted\n- one\n- two', 'Title Quoted one two'],
    ['a_b and 2 * 3', 'a_b and 2 * 3'],
    ['  \n ', null],
    ['<!-- all of it', null],
  ])('of %j is %j', (markdown, expected) => {
    expect(plainBeginning(markdown, 500)).toBe(expected);
  });

  it('ends with a word', () => {
    expect(plainBeginning('one two three', 10)).toBe('one two…');
    expect(plainBeginning('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('is as long as is asked for, and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, most) => {
        const cut = bounded(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut).not.toMatch(/[\uD800-\uDBFF]$|\0/);
        const shown = plainBeginning(text, most + 1);
        expect(shown?.length ?? 0).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  it('is found at once in texts that would take an expression long', () => {
    const hostile = ['[', '![', '<a', '<!--', '[a](', '*', '`'].map(part =>
      part.repeat(200_000),
    );
    for (const text of hostile) {
      expect(() => plainBeginning(text, 500)).not.toThrow();
    }
  });
});
