import fc from 'fast-check';
import { sumExact } from './sumExact';

describe('sumExact', () => {
  it.each([
    ['nothing', [], 0],
    ['ten tenths', Array(10).fill(0.1), 1],
    ['a large value that cancels', [1e100, 1, -1e100], 1],
    [
      'a half-way case (CPython, test_math, testFsum)',
      [1e16, 1, 1e-16],
      1e16 + 2,
    ],
    [
      'alternating halves (testFsum)',
      [2 ** 53, -0.5, -(2 ** -54)],
      2 ** 53 - 1,
    ],
    ['an infinity', [1, Infinity], Infinity],
    ['a missing value', [1, NaN], NaN],
  ])('adds %s', (_, values, expected) => {
    expect(sumExact(values)).toBe(expected);
  });

  it('agrees with integer arithmetic whatever the order', () => {
    const scaled = fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n });
    fc.assert(
      fc.property(fc.array(scaled), integers => {
        const values = integers.map(integer => Number(integer) * 2 ** -20);
        const exact = Number(integers.reduce((a, b) => a + b, 0n)) * 2 ** -20;
        expect(sumExact(values)).toBe(exact);
        expect(sumExact(values.reverse())).toBe(exact);
      }),
    );
  });
});
