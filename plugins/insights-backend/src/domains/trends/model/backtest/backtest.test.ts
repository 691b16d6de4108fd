import fc from 'fast-check';
import { trendInputOf } from '../__testUtils__/trendInputOf';
import { backtestSeries, HELD_OUT_PERIODS } from './backtestSeries';
import { summariseBacktests } from './summariseBacktests';

const months = HELD_OUT_PERIODS.month;
const line = Array.from({ length: 60 }, (_, month) => 100 + 3 * month);
/** Fixed noise around a line, between −1 and 1. */
const noisy = line.map((value, month) => value + Math.sin(month * 12.9898));

describe('backtestSeries', () => {
  it('forecasts each held-out value once, from three origins', () => {
    expect(backtestSeries(trendInputOf(noisy))).toMatchObject({
      origins: 3,
      values: 3 * months,
    });
  });

  it('beats the last level on a series that rises', () => {
    const found = backtestSeries(trendInputOf(noisy));
    expect(found?.errorRatioToNaive).toBeLessThan(0.6);
    expect(found?.coverage['0.95']).toBeGreaterThan(0.8);
  });

  it('has no error where nothing ever changes, and no ratio or scale to put it in', () => {
    const found = backtestSeries(trendInputOf(Array(40).fill(7)));
    expect(found).toEqual({
      origins: 3,
      values: 3 * months,
      scaledError: 0,
      errorRatioToNaive: NaN,
      coverage: { '0.8': 1, '0.95': 1 },
    });
  });

  it('is null where no origin has enough history, or nothing came after it', () => {
    const gap = [...noisy.slice(0, 30), ...Array(months * 3).fill(NaN)];
    for (const values of [[], [1, 2, 3], noisy.slice(0, months + 9), gap]) {
      expect(backtestSeries(trendInputOf(values))).toBeNull();
    }
  });

  it('leaves gaps out', () => {
    const values = noisy.map((value, month) => (month === 57 ? NaN : value));
    expect(backtestSeries(trendInputOf(values))?.values).toBe(3 * months - 1);
  });

  it('does not see what it is compared with', () => {
    // Far above the forecast, each unit more is a unit more of error: so the forecast is the same.
    const history = noisy.slice(0, 10);
    const scale =
      history
        .slice(1)
        .reduce((sum, value, i) => sum + Math.abs(value - history[i]), 0) / 9;
    const errorWith = (added: number) => {
      const tail = noisy.slice(10, 10 + months).map(value => value + added);
      const found = backtestSeries(trendInputOf([...history, ...tail]));
      return found ? found.scaledError * scale : NaN;
    };
    const far = fc.integer({ min: 1_000, max: 1_000_000 });
    fc.assert(
      fc.property(far, far, (some, other) => {
        expect(errorWith(some) - errorWith(other)).toBeCloseTo(some - other, 6);
      }),
      { numRuns: 20 },
    );
  });
});

describe('summariseBacktests', () => {
  const of = (scaledError: number, errorRatioToNaive: number, held = 1) => ({
    ...{ origins: 3, values: 18, scaledError, errorRatioToNaive },
    coverage: { '0.8': held, '0.95': held },
  });

  it('takes means of errors, and geometric means of ratios', () => {
    expect(summariseBacktests([of(1, 2), of(3, 0.5)])).toEqual([
      { name: 'median_mase', value: 2, series: 2 },
      { name: 'error_ratio_to_naive', value: 1, series: 2 },
      { name: 'coverage_80', value: 1, series: 2 },
      { name: 'coverage_95', value: 1, series: 2 },
    ]);
  });

  it('has the normal interval of the mean from five series on', () => {
    // Ratios e¹ … e⁵: of the logarithms 1 … 5 the variance is 2.5, so their mean has the standard error √(2.5/5).
    const [, ratio] = summariseBacktests(
      [1, 2, 3, 4, 5].map(one => of(1, Math.exp(one))),
    );
    expect(ratio).toMatchObject({
      value: expect.closeTo(Math.exp(3), 9),
      lower: expect.closeTo(Math.exp(3 - 1.959964 * Math.SQRT1_2), 9),
      upper: expect.closeTo(Math.exp(3 + 1.959964 * Math.SQRT1_2), 9),
    });
  });

  it('has the interval of the median by ranks, which no outlier moves', () => {
    // Of 25 the ranks are 7.6 and 17.4, rounded up; by the binomial itself these hold the median with 95.7 %.
    const errors = Array.from({ length: 25 }, (_, i) => i + 1);
    const [median] = summariseBacktests(errors.map(one => of(one, 1)));
    expect(median).toMatchObject({ value: 13, lower: 8, upper: 18 });
    const wild = [...errors.slice(0, 24), 1e9].map(one => of(one, 1));
    expect(summariseBacktests(wild)[0]).toEqual(median);
  });

  it('leaves out what a series has no number of, and figures that none has', () => {
    const figures = summariseBacktests([of(NaN, NaN, 0.5), of(NaN, 4, 0.7)]);
    expect(figures).toEqual([
      { name: 'error_ratio_to_naive', value: 4, series: 1 },
      { name: 'coverage_80', value: 0.6, series: 2 },
      { name: 'coverage_95', value: 0.6, series: 2 },
    ]);
  });
});
