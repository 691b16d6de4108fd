import fc from 'fast-check';
import { GOLDENS, series } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { seededNormal } from '../__fixtures__/seededNormal';
import { presentIndexes } from '../order/presentIndexes';
import { pairwiseSlopes } from './pairwiseSlopes';
import { slopesByCounting } from './slopesByCounting';
import { slopesBySelection } from './slopesBySelection';
import { SELECTION_LIMIT } from './slopesAtRanks';
import { theilSen } from './theilSen';

describe('theilSen', () => {
  it.each(GOLDENS.trend)(
    'agrees with theilslopes of scipy on the series "$name"',
    ({ values, theilSen: expected }) => {
      const actual = theilSen(series(values));
      expect(relativeError(actual.slope, expected.slope)).toBeLessThan(1e-12);
      expect(relativeError(actual.intercept, expected.intercept)).toBeLessThan(
        1e-12,
      );
      expect(relativeError(actual.slopeLow, expected.slopeLow)).toBeLessThan(
        1e-12,
      );
      expect(relativeError(actual.slopeHigh, expected.slopeHigh)).toBeLessThan(
        1e-12,
      );
    },
  );

  it.each([
    ['nothing', [], NaN, NaN],
    ['one value', [NaN, 5], NaN, 5],
    ['two values', [1, NaN, 5], 2, 1],
    ['equal values', [3, 3, 3], 0, 3],
  ])('of %s', (_, values, slope, intercept) => {
    expect(theilSen(values)).toMatchObject({ slope, intercept });
  });

  it('follows the values when they are scaled, shifted and tilted', () => {
    const values = fc.array(fc.integer({ min: -99, max: 99 }), {
      minLength: 2,
    });
    const factor = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        values,
        factor,
        fc.integer({ min: -9, max: 9 }),
        (x, a, b) => {
          const plain = theilSen(x);
          const moved = theilSen(
            x.map((value, index) => a * value + b * index + 7),
          );
          expect(moved.slope).toBeCloseTo(a * plain.slope + b, 9);
          expect(moved.slopeLow).toBeCloseTo(a * plain.slopeLow + b, 9);
          expect(moved.slopeHigh).toBeCloseTo(a * plain.slopeHigh + b, 9);
          const shifted = theilSen(x.map(value => a * value + 7));
          expect(shifted.intercept).toBeCloseTo(a * plain.intercept + 7, 8);
        },
      ),
    );
  });

  it.each([
    ['noise', (index: number, normal: () => number) => normal() + index / 99],
    ['a staircase', (index: number) => Math.floor(index / 90) ** 2],
    ['equal values', () => 1],
  ])('selects and counts the same slopes of %s', (_, value) => {
    const normal = seededNormal(11);
    const x = Float64Array.from({ length: 300 }, (_v, k) => value(k, normal));
    const indexes = presentIndexes(x);
    const sorted = pairwiseSlopes(x, indexes).sort();
    const ranks = [0, 20000, 22424, 22425, 30000, 44849];
    const expected = ranks.map(rank => sorted[rank]);
    expect(slopesBySelection(x, indexes, ranks)).toEqual(expected);
    slopesByCounting(x, indexes, ranks).forEach((slope, k) =>
      expect(slope).toBeCloseTo(expected[k], 12),
    );
  });

  it('is exact on a line too long for selection, and on its plateau', () => {
    const length = SELECTION_LIMIT + 500;
    const line = Float64Array.from({ length }, (_, k) => 3 + k / 4);
    expect(theilSen(line)).toMatchObject({
      slope: 0.25,
      slopeLow: 0.25,
      intercept: 3,
    });
    const step = Float64Array.from({ length }, (_, k) => (k < 300 ? 0 : 1));
    expect(theilSen(step).slope).toBe(0);
  });

  it('refuses a confidence outside 0…1', () => {
    expect(() => theilSen([1, 2], { confidence: 95 })).toThrow(RangeError);
  });
});
