import fc from 'fast-check';
import goldens from '../__fixtures__/seasonGoldens.json';
import { mstl } from './mstl';
import { stl } from './stl';

/** Largest distance between two rows, in the unit of the values. */
const distance = (found: ArrayLike<number>, expected: ArrayLike<number>) =>
  Math.max(...Array.from(expected, (value, at) => Math.abs(found[at] - value)));

describe('stl', () => {
  it.each(goldens.stl.map((golden, index) => [index, golden] as const))(
    'decomposes as statsmodels does, case %d',
    (_, { values, trend, seasonal, weights, ...options }) => {
      const found = stl(values, options);

      expect(distance(found.trend, trend)).toBeLessThan(1e-9);
      expect(distance(found.seasonal, seasonal)).toBeLessThan(1e-9);
      expect(distance(found.weights, weights)).toBeLessThan(1e-9);
    },
  );

  it('adds up to the values, and to nothing where they are missing', () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 24, maxLength: 60 }),
        fc.integer({ min: 2, max: 12 }),
        fc.boolean(),
        (values, period, robust) => {
          const { trend, seasonal, remainder } = stl(values, {
            period,
            robust,
          });
          const sums = values.map(
            (_, at) => trend[at] + seasonal[at] + remainder[at],
          );
          values.forEach((expected, at) =>
            expect(Math.abs(sums[at] - expected)).not.toBeGreaterThan(1e-6),
          );
          expect(Array.from(remainder, Number.isNaN)).toEqual(
            values.map(Number.isNaN),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds the season behind a gap of a whole cycle', () => {
    const values = Float64Array.from({ length: 96 }, (_, at) =>
      at >= 36 && at < 48 ? NaN : at / 10 + 5 * Math.sin((Math.PI * at) / 6),
    );
    const { trend, seasonal } = stl(values, { period: 12 });

    expect(seasonal[39]).toBeCloseTo(5, 1);
    expect(trend[42]).toBeCloseTo(4.2, 1);
  });

  it('gives what is off no say in the season when robust', () => {
    const values = Float64Array.from({ length: 72 }, (_, at) =>
      at === 30 ? 90 : Math.sin((Math.PI * at) / 6),
    );
    const { remainder, weights } = stl(values, { period: 12, robust: true });

    expect(weights[30]).toBe(0);
    expect(remainder[30]).toBeGreaterThan(89);
  });

  it.each([
    [{ period: 1 }, 'period must be a whole number of at least 2, got 1'],
    [{ period: 12, seasonalWindow: 8 }, 'seasonalWindow must be an odd number'],
    [{ period: 13 }, 'two cycles of 13 are needed, got 24 values'],
  ])('refuses %j', (options, message) => {
    expect(() => stl(new Float64Array(24), options)).toThrow(message);
  });
});

describe('mstl', () => {
  it.each(goldens.mstl.map((golden, index) => [index, golden] as const))(
    'finds the seasons that statsmodels finds, case %d',
    (_, { values, periods, trend, seasonals }) => {
      const found = mstl(values, periods);

      expect(distance(found.trend, trend)).toBeLessThan(1e-9);
      seasonals.forEach((seasonal, index) =>
        expect(distance(found.seasonals[index], seasonal)).toBeLessThan(1e-9),
      );
    },
  );

  it('refuses periods that do not ascend', () => {
    expect(() => mstl(new Float64Array(100), [12, 4])).toThrow('must ascend');
  });
});
