import { withoutDirections } from './withoutDirections';

describe('withoutDirections', () => {
  it.each([
    ['an override', 'safe \u202Eelif.exe', 'safe elif.exe'],
    ['embeddings with their end', '\u202Aa\u202Bb\u202C', 'ab'],
    ['isolates with their end', '\u2066a\u2067b\u2068c\u2069', 'abc'],
  ])('takes %s away', (_, text, shown) => {
    expect(withoutDirections(text)).toBe(shown);
  });

  it('leaves letters that are written from the right, and their marks', () => {
    const text = 'שלום \u200F(1) עולם\n😀';
    expect(withoutDirections(text)).toBe(text);
  });
});
