import { pictureHead, wrapped } from './pictureHead';

const colours = { text: 'black', quietText: 'grey' };

describe('the head of a picture', () => {
  it.each([
    ['room for all', 'a b c', 5, ['a b c']],
    ['too little room', 'aa bb cc', 5, ['aa bb', 'cc']],
    [
      'a word that is longer than the room',
      'a toolong b',
      4,
      ['a', 'toolong', 'b'],
    ],
    ['nothing', '', 5, []],
  ])('breaks words where there is %s', (_, text, most, lines) => {
    expect(wrapped(text, most)).toEqual(lines);
  });

  it('writes all of a long subtitle on a narrow picture, and takes the room for it', () => {
    const words = {
      title: 'Browser support',
      subtitle:
        '% · monthly · Jan 2015 to Oct 2026 · web-features 3.40.0, @mdn/browser-compat-data 8.1.9, caniuse-lite 1.0.30001826',
    };
    const narrow = pictureHead(words, 546, colours);
    const wide = pictureHead(words, 1200, colours);
    expect(narrow.height).toBe(wide.height + 18);
    expect(wide.svg).toContain(words.subtitle);
    const lines = [...narrow.svg.matchAll(/font-size="13"[^>]*>([^<]*)</g)];
    expect(lines.map(([, line]) => line).join(' ')).toBe(words.subtitle);
    for (const [, line] of lines) expect(line.length * 7.2).toBeLessThan(546);
  });
});
