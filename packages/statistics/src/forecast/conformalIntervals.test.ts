import fc from 'fast-check';
import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import { conformalIntervals } from './conformalIntervals';
import { naiveForecast } from './naiveForecast';

const lastValue = (history: Float64Array, horizon: number) =>
  naiveForecast(history, { horizon }).mean;

describe('conformalIntervals', () => {
  it('takes the quantiles of past errors', () => {
    // Errors one step ahead: 1, 2, 3, 4; the 80 % quantile of 4 errors is the 4th.
    const { bands, median, origins } = conformalIntervals([0, 1, 3, 6, 10], {
      horizon: 1,
      levels: [0.5, 0.8],
      forecast: lastValue,
      minimumHistory: 1,
    });
    expect(origins).toBe(4);
    expect([...median]).toEqual([10]);
    expect([...bands[0].high]).toEqual([13]);
    expect([...bands[1].low]).toEqual([6]);
  });

  it('measures the coverage on values that the band did not know', () => {
    const normal = seededNormal(17);
    const values = autoregressiveSeries(400, 0.6, normal);
    const { bands } = conformalIntervals(values, {
      horizon: 3,
      levels: [0.8, 0.95],
      forecast: lastValue,
      maximumOrigins: 300,
    });
    bands.forEach(({ level, measuredCoverage }) => {
      expect(Math.abs(measuredCoverage - level)).toBeLessThan(0.04);
    });
  });

  it('never narrows with the step, and nests the levels', () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: 12,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, x => {
        const { bands } = conformalIntervals(x, {
          horizon: 6,
          levels: [0.5, 0.9, 0.99],
          forecast: lastValue,
        });
        const widths = bands.map(({ low, high }) =>
          high.map((top, k) => top - low[k]),
        );
        widths.forEach((width, level) => {
          const narrower = widths[Math.max(0, level - 1)];
          width.forEach((value, step) => {
            expect(value).toBeGreaterThanOrEqual(width[Math.max(0, step - 1)]);
            expect(value).toBeGreaterThanOrEqual(narrower[step]);
          });
        });
      }),
    );
  });

  it('takes no width from a single error with a sign', () => {
    // From two past moments the second step has one error: its quantile of 90 % is not to be had, so the first step's goes on.
    const { bands } = conformalIntervals([0, 0, 0, 0, 0, 0, 0, 0, 0, 1], {
      ...{ horizon: 3, levels: [0.8], forecast: lastValue, sides: 'each' },
    });
    const [first, ...later] = bands[0].high.map(value => value - 1);
    expect(first).toBeGreaterThan(1);
    expect(later).toEqual([
      expect.closeTo(first * Math.SQRT2, 12),
      expect.closeTo(first * Math.sqrt(3), 12),
    ]);
  });

  it('reaches to each side as far as errors did there, when asked', () => {
    const steps = Array.from({ length: 60 }, (_, i) => Math.floor(i / 10));
    const options = { horizon: 3, levels: [0.8], forecast: lastValue };
    const { bands, median } = conformalIntervals(steps, {
      ...options,
      sides: 'each',
    });
    // It never fell; a step of 1 came within 1, 2, 3 periods in a tenth, two, three tenths of the past.
    expect([...bands[0].low]).toEqual([...median]);
    expect([...bands[0].high]).toEqual([6, 6, 6]);
    const [together] = conformalIntervals(steps, options).bands;
    expect(Math.max(...together.low)).toBeLessThanOrEqual(5);
  });

  it('keeps its level with one-sided errors, as measured on what it did not know', () => {
    const normal = seededNormal(23);
    let value = 0;
    const rising = Float64Array.from(
      { length: 400 },
      () => (value += Math.max(0, normal())),
    );
    const { bands } = conformalIntervals(rising, {
      ...{ horizon: 3, levels: [0.8, 0.95] },
      ...{ forecast: lastValue, maximumOrigins: 300, sides: 'each' },
    });
    bands.forEach(({ level, measuredCoverage }) => {
      expect(measuredCoverage).toBeGreaterThan(level - 0.04);
    });
  });

  it('stays within bounds', () => {
    const normal = seededNormal(4);
    const shares = Float64Array.from({ length: 60 }, () =>
      Math.min(1, 0.9 + normal() / 10),
    );
    const { bands } = conformalIntervals(shares, {
      horizon: 4,
      levels: [0.95],
      forecast: lastValue,
      bounds: { low: 0, high: 1 },
    });
    expect(Math.max(...bands[0].high)).toBe(1);
  });

  it('has no band without a past to look at, and no coverage from a short one', () => {
    const options = { horizon: 2, levels: [0.8], forecast: lastValue };
    const none = conformalIntervals([1, 2], options);
    expect(none.origins).toBe(0);
    expect([...none.bands[0].low]).toEqual([NaN, NaN]);
    const short = conformalIntervals([1, 2, 1, 2, 1, 2, 1, 2, 3, 4], options);
    expect(short.bands[0].measuredCoverage).toBeNaN();
    expect(short.bands[0].high[0]).toBeGreaterThan(4);
  });

  it('refuses a level in percent', () => {
    const options = { horizon: 1, levels: [95], forecast: lastValue };
    expect(() => conformalIntervals([1, 2], options)).toThrow(RangeError);
  });
});
