import fc from 'fast-check';
import { roundToSum } from './roundToSum';

describe('roundToSum', () => {
  it.each([
    // Ten seats by the Hare quota: the worked example of https://en.wikipedia.org/wiki/Quota_method.
    {
      parts: [4.7, 1.6, 1.58, 1.2, 0.61, 0.31],
      decimals: 0,
      rounded: [5, 2, 1, 1, 1, 0],
    },
    { parts: [1, 1, 1], decimals: 0, rounded: [1, 1, 1] },
    { parts: [0.5, 0.5], decimals: 0, rounded: [1, 0] },
    {
      parts: [100 / 3, 100 / 3, 100 / 3],
      decimals: 1,
      rounded: [33.4, 33.3, 33.3],
    },
    { parts: [-0.5, 0.25, 0.25], decimals: 0, rounded: [0, 0, 0] },
    { parts: [-1.4, -1.3, -1.3], decimals: 0, rounded: [-2, -1, -1] },
    { parts: [], decimals: 2, rounded: [] },
    // 0.07 + 0.01 is 0.08 to the reader, not 0.08000000000000002.
    { parts: [0.07, 0.01], decimals: 2, rounded: [0.07, 0.01] },
    { parts: Float64Array.of(2.5, 2.5), decimals: 0, rounded: [3, 2] },
  ])(
    'rounds $parts to $decimals decimals as $rounded',
    ({ parts, decimals, rounded }) => {
      expect(roundToSum(parts, decimals)).toEqual(rounded);
    },
  );

  it('gives parts that add up to the rounded sum, each near its own value', () => {
    const part = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const parts = fc.array(part, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (given, decimals) => {
        const scale = 10 ** decimals;
        const rounded = roundToSum(given, decimals);
        // Whole numbers of the last digit add without noise.
        const shown = rounded
          .map(one => Math.round(one * scale))
          .reduce((sum, one) => sum + one, 0);
        const exact = given.reduce((sum, one) => sum + one, 0) * scale;
        expect(Math.abs(shown - exact)).toBeLessThanOrEqual(0.5 + 1e-4);
        rounded.forEach((one, index) => {
          const distance = Math.abs(one - given[index]) * scale;
          expect(distance).toBeLessThanOrEqual(1 + 1e-4);
        });
      }),
    );
  });

  it('leaves alone what is round already', () => {
    const hundredths = fc.array(fc.integer({ min: -1e6, max: 1e6 }));
    fc.assert(
      fc.property(hundredths, whole => {
        const parts = whole.map(one => one / 100 + 0);
        expect(roundToSum(parts, 2)).toEqual(parts);
      }),
    );
  });
});
