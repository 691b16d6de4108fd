import { firstBase, indexedTo100 } from './indexedTo100';
import { sharesOfSum } from './sharesOfSum';

describe('indexedTo100', () => {
  it('is 100 in the base', () => {
    expect(indexedTo100([2, 4, null, 1], 1)).toEqual([50, 100, null, 25]);
  });

  it.each([
    ['no value', [null, 1], 0],
    ['0', [0, 1], 0],
    ['less than 0', [-1, 1], 0],
    ['no period', [1], 7],
  ])('is none of a base with %s', (_, values, base) => {
    expect(indexedTo100(values, base)).toBeUndefined();
  });

  it('begins in the first period in which most have a value above 0', () => {
    const series = [
      [0, 1, null, 2, 3],
      [1, 0, 4, 5, 6],
    ];
    expect(firstBase(series, 0)).toBe(3);
    expect(firstBase(series, 4)).toBe(4);
    expect(firstBase([[0, 0]], 0)).toBeUndefined();
    expect(firstBase([], 0)).toBeUndefined();
  });
});

describe('sharesOfSum', () => {
  it('are parts of the sum where all have a value', () => {
    expect(
      sharesOfSum([
        [1, 0, null, -1],
        [3, 0, 5, 4],
      ]),
    ).toEqual([
      [0.25, null, null, null],
      [0.75, null, null, null],
    ]);
  });
});
