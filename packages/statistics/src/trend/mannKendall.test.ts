import fc from 'fast-check';
import { GOLDENS, series } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { seededNormal } from '../__fixtures__/seededNormal';
import { mannKendall } from './mannKendall';
import type { TrendCorrection } from './TrendCorrection';

/** scipy takes p from 1 − Φ, which is only good to this absolute error. */
const PEER_ROUNDING = 4.5e-16;

const GOLDEN_CASES = GOLDENS.trend.flatMap(
  ({ name, values, tests, ...rest }) => [
    ...Object.entries(tests).map(
      ([correction, expected]) =>
        [name, correction, undefined, values, expected] as const,
    ),
    [name, 'hamed-rao', 3, values, rest.lagThree] as const,
    [name, 'yue-wang', 1, values, rest.lagOne] as const,
  ],
);

describe('mannKendall', () => {
  it.each(GOLDEN_CASES.filter(([, , , , expected]) => expected.varS > 0))(
    'agrees with pyMannKendall on the series "%s", %s, lag %s',
    (_, correction, lag, values, expected) => {
      const actual = mannKendall(series(values), {
        correction: correction as TrendCorrection,
        lag,
      });
      expect(actual.correctionUsed).toBe(correction);
      expect(actual.s).toBe(expected.s);
      expect(relativeError(actual.tau, expected.tau)).toBeLessThan(1e-12);
      expect(relativeError(actual.varS, expected.varS)).toBeLessThan(1e-12);
      expect(relativeError(actual.z, expected.z ?? NaN)).toBeLessThan(1e-12);
      const p = expected.p ?? NaN;
      expect(Math.abs(actual.p - p)).toBeLessThan(1e-12 * p + PEER_ROUNDING);
    },
  );

  it.each([
    ['no values', [], 'There are no values.'],
    ['only missing values', [NaN, NaN, NaN], 'There are no values.'],
    ['two values', [1, 2], '2 values are too few: at least 3 are needed.'],
    ['equal values', [4, 4, 4, 4, 4], 'All values are equal.'],
  ])('has no verdict on %s, under any correction', (_, values, note) => {
    const corrections: TrendCorrection[] = ['none', 'hamed-rao', 'yue-wang'];
    for (const correction of corrections) {
      const result = mannKendall(values, { correction });
      expect(result).toMatchObject({ z: 0, p: 1, trend: 'none' });
      expect(result.notes).toEqual([note]);
    }
    for (const correction of [
      'pre-whitening',
      'trend-free-pre-whitening',
    ] as const) {
      expect(mannKendall(values, { correction })).toMatchObject({ z: 0, p: 1 });
    }
  });

  it('says that few values give a coarse probability', () => {
    expect(mannKendall([1, 2, 3, 4, 5]).notes).toEqual([
      'With 5 values the normal approximation of p is coarse.',
    ]);
  });

  it.each([
    [20, 'yue-wang', 1],
    [5, 'none', 2],
  ])(
    'falls back where a corrected variance is not positive, and says so (seed %d → %s)',
    (seed, correctionUsed, notes) => {
      const noise = Array.from({ length: 41 }, seededNormal(seed));
      const differenced = noise.slice(1).map((value, k) => value - noise[k]);
      const result = mannKendall(differenced, { correction: 'hamed-rao' });
      expect(result.varS).toBeGreaterThan(0);
      expect(result.correctionUsed).toBe(correctionUsed);
      expect(result.notes).toHaveLength(notes);
      expect(result.notes[0]).toMatch(/^Hamed-Rao gave a variance that is not/);
    },
  );

  it('reads no serial correlation out of the rounding of a straight line', () => {
    const line = Float64Array.from({ length: 50 }, (_, k) => 0.1 * k + 0.7);
    for (const correction of ['hamed-rao', 'yue-wang'] as const) {
      const result = mannKendall(line, { correction });
      expect(result.varS).toBe(mannKendall(line).varS);
      expect(result.trend).toBe('rising');
    }
  });

  it('does not change under a monotone transformation, mirrors under a falling one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), integers => {
        const result = mannKendall(integers);
        expect(mannKendall(integers.map(x => x ** 3 + 5))).toEqual(result);
        expect(mannKendall(integers.map(x => -x))).toMatchObject({
          s: 0 - result.s,
          varS: result.varS,
          p: result.p,
        });
      }),
    );
  });

  it('counts pairs as the definition does', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 80 });
    fc.assert(
      fc.property(values, x => {
        let s = 0;
        x.forEach((value, i) =>
          x.slice(i + 1).forEach(later => {
            s += Math.sign(later - value);
          }),
        );
        expect(mannKendall(x).s).toBe(s);
      }),
    );
  });

  it('refuses options out of range', () => {
    expect(() => mannKendall([1, 2], { alpha: 0 })).toThrow(RangeError);
    expect(() => mannKendall([1, 2], { lag: 0.5 })).toThrow(RangeError);
  });
});
