import { median } from './median';

describe('median', () => {
  it.each([
    ['nothing', [], NaN],
    ['only missing values', [NaN, NaN], NaN],
    ['one value', [7], 7],
    ['an odd number of values', [3, 1, 2], 2],
    ['an even number of values', [4, 1, 3, 2], 2.5],
    ['values around a gap', [3, NaN, 1], 2],
  ])('of %s', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('leaves its input alone', () => {
    const values = Float64Array.of(3, 1, 2);
    median(values);
    expect([...values]).toEqual([3, 1, 2]);
  });
});
