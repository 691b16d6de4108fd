import fc from 'fast-check';
import { GOLDENS, series } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { seededNormal } from '../__fixtures__/seededNormal';
import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { pairwiseSlopes } from './pairwiseSlopes';
import { slopesAtRanks } from './slopesAtRanks';
import { slopesByCounting } from './slopesByCounting';
import { slopesByTurning } from './slopesByTurning';
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
    ['counts', (_: number, normal: () => number) => Math.round(normal())],
    ['a high level', (_: number, normal: () => number) => 1e6 + normal()],
    ['rare ones', (_: number, normal: () => number) => Number(normal() > 1.5)],
    ['equal values', () => 1],
  ])('finds the same slopes of %s on every way', (_, value) => {
    const normal = seededNormal(11);
    const x = Float64Array.from({ length: 300 }, (_v, k) => value(k, normal));
    const indexes = presentIndexes(x);
    const sorted = pairwiseSlopes(x, indexes).sort();
    const ranks = [20000, 22424, 22425, 24849];
    const expected = ranks.map(rank => sorted[rank]);
    expect(slopesAtRanks(x, indexes, ranks)).toEqual(expected);
    const turned = slopesByTurning(x, indexes, ranks);
    expect(turned?.map(slope => slope + 0)).toEqual(expected);
    const size = Math.max(...x.map(Math.abs));
    slopesByCounting(x, indexes, ranks).forEach((slope, k) =>
      expect(Math.abs(slope - expected[k])).toBeLessThanOrEqual(1e-12 * size),
    );
  });

  it('turns to the slopes that sorting finds, ties and gaps included', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 4 }),
      fc.double({ min: 0, max: 4, noNaN: true }),
    );
    const gappy = fc.array(fc.option(value, { freq: 9, nil: NaN }), {
      minLength: 130,
      maxLength: 270,
    });
    fc.assert(
      fc.property(gappy, values => {
        const x = presentValues(values);
        const indexes = presentIndexes(values);
        const sorted = pairwiseSlopes(x, indexes).sort();
        const middle = sorted.length >> 1;
        const ranks = [middle - 300, middle, middle + 300];
        slopesAtRanks(x, indexes, ranks).forEach((slope, k) =>
          expect(slope).toBeCloseTo(sorted[ranks[k]], 13),
        );
      }),
    );
  });

  it('finds the very slopes within and beside many pairs of equal values', () => {
    const rounded = fc.array(fc.integer({ min: -8, max: 8 }), {
      minLength: 60,
      maxLength: 120,
    });
    fc.assert(
      fc.property(rounded, fc.integer({ min: -40, max: 40 }), (values, by) => {
        const x = Float64Array.from(values);
        const indexes = presentIndexes(values);
        const sorted = pairwiseSlopes(x, indexes).sort();
        const level = [sorted.indexOf(0), sorted.lastIndexOf(0)];
        fc.pre(level[0] >= 40 && level[1] < sorted.length - 40);
        const ranks = level.map(rank => rank + by);
        expect(slopesAtRanks(x, indexes, ranks)).toEqual(
          ranks.map(rank => sorted[rank] + 0),
        );
      }),
    );
  });

  it('lists the very slopes that sorting finds, of short series too', () => {
    const value = fc.oneof(
      fc.integer({ min: -2, max: 2 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    const gappy = fc.array(fc.option(value, { freq: 9, nil: NaN }), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(gappy, fc.nat(), fc.nat(), (values, one, other) => {
        const x = presentValues(values);
        fc.pre(x.length >= 2);
        const indexes = presentIndexes(values);
        const sorted = pairwiseSlopes(x, indexes).sort();
        const ranks = [one, other]
          .map(rank => rank % sorted.length)
          .sort((a, b) => a - b);
        expect(slopesAtRanks(x, indexes, ranks)).toEqual(
          ranks.map(rank => sorted[rank] + 0),
        );
      }),
    );
  });

  it.each([
    ['the ends', [0, 1, 44848, 44849]],
    ['one rank', [700]],
    ['ranks far apart', [5, 11000, 22000, 33000, 44000]],
  ])('turns to %s', (_, ranks) => {
    const normal = seededNormal(5);
    const x = Float64Array.from({ length: 300 }, () => normal());
    const indexes = presentIndexes(x);
    const sorted = pairwiseSlopes(x, indexes).sort();

    expect(slopesByTurning(x, indexes, ranks)).toEqual(
      ranks.map(rank => sorted[rank]),
    );
  });

  it('is exact on a line of thousands of values, and on a plateau', () => {
    const length = 2600;
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
