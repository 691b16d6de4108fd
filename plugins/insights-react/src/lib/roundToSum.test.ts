import fc from 'fast-check';
import { roundToSum } from './roundToSum';

describe('roundToSum', () => {
  it.each([
    { parts: [1, 1, 1], total: 3, decimals: 0, rounded: [1, 1, 1] },
    { parts: [0.5, 0.5], total: 1, decimals: 0, rounded: [1, 0] },
    {
      parts: [100 / 3, 100 / 3, 100 / 3],
      total: 100,
      decimals: 1,
      rounded: [33.4, 33.3, 33.3],
    },
    { parts: [-0.5, 0.25, 0.25], total: 0, decimals: 0, rounded: [0, 0, 0] },
    { parts: [], total: 0, decimals: 2, rounded: [] },
    // 0.07 + 0.01 is 0.08 to the reader, not 0.08000000000000002.
    { parts: [0.07, 0.01], total: 0.08, decimals: 2, rounded: [0.07, 0.01] },
  ])('rounds $parts to $rounded', ({ parts, total, decimals, rounded }) => {
    expect(roundToSum(parts, total, decimals).map(part => part + 0)).toEqual(
      rounded,
    );
  });

  it('gives parts that add up to the rounded total, each near its own value', () => {
    const part = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const parts = fc.array(part, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (given, decimals) => {
        const scale = 10 ** decimals;
        const total = given.reduce((sum, one) => sum + one, 0);
        const rounded = roundToSum(given, total, decimals);
        // Whole numbers of the last digit add without noise.
        const digits = rounded.map(one => Math.round(one * scale));
        const wanted = Math.round(Number((total * scale).toPrecision(14)));
        expect(digits.reduce((sum, one) => sum + one, 0) - wanted).toBe(0);
        rounded.forEach((one, index) => {
          const distance = Math.abs(one - given[index]) * scale;
          expect(distance).toBeLessThanOrEqual(1 + 1e-6);
        });
      }),
    );
  });
});
