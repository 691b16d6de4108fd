import fc from 'fast-check';
import { trendInputOf, trendMemberOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import {
  DEFAULT_TREND_OPTIONS,
  type TrendInput,
  type TrendOptions,
} from './TrendInput';

const NOW = '2026-01-01T00:00:00.000Z';
const quick: TrendOptions = { ...DEFAULT_TREND_OPTIONS, horizon: 0 };

/** The corrections rank detrended values, where rounding decides between ties; so they are left out where exactness is tested. */
const uncorrected: TrendOptions = { ...quick, correction: 'none' };

function analyse(input: TrendInput, options: TrendOptions = quick) {
  return analyseTrend(input, options, NOW).analysis;
}

/** Values a sixteenth apart, so that sums and differences are exact. */
const value = fc.integer({ min: -1600, max: 1600 }).map(n => n / 16);
const series = fc.array(value, { minLength: 1, maxLength: 40 });
const gappy = fc.array(fc.oneof(value, fc.constant(NaN)), {
  minLength: 1,
  maxLength: 40,
});

describe('analyseTrend', () => {
  it('gives everything about a plain rise', () => {
    const values = Array.from({ length: 36 }, (_, i) => 10 + i);
    const analysis = analyse(trendInputOf(values), {
      ...DEFAULT_TREND_OPTIONS,
      correction: 'none',
    });
    expect(analysis).toMatchObject({
      verdict: 'rising',
      window: {
        start: '2020-01-01',
        end: '2022-12-01',
        periods: 36,
        missing: 0,
      },
      latest: { at: '2022-12-01', value: 45 },
      direction: { s: 630, tau: 1, q: null },
      slope: { perStep: 1, low: 1, high: 1, perYear: 12, ratioPerYear: null },
      contributions: null,
      forecast: { start: '2023-01-01' },
    });
    expect(analysis.forecast?.bands.map(band => band.level)).toEqual([
      0.8, 0.95,
    ]);
    expect(analysis.working.steps.map(step => step.title)).toContain('Verdict');
  });

  it('looks only at the window asked for', () => {
    const values = [...Array(20).fill(0), ...Array(12).fill(7)];
    const analysis = analyse(trendInputOf(values), {
      ...quick,
      windowPeriods: 12,
    });
    expect(analysis.window.start).toBe('2021-09-01');
    expect(analysis.verdict).toBe('steady');
  });

  it('keeps forecasts of a share within 0 and 1', () => {
    const values = Array.from({ length: 40 }, (_, i) => i / 39);
    const scale = { bounds: { low: 0, high: 1 }, hasNaturalZero: true };
    const { forecast } = analyse(
      trendInputOf(values, { scale }),
      DEFAULT_TREND_OPTIONS,
    );
    const all = [
      forecast!.median,
      ...forecast!.bands.flatMap(b => [b.low, b.high]),
    ];
    expect(Math.max(...all.flat())).toBeLessThanOrEqual(1);
    expect(Math.min(...all.flat())).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['a single value', [3]],
    ['no value at all', [NaN, NaN, NaN]],
    ['nine values', Array.from({ length: 9 }, (_, i) => i)],
  ])('does not know about %s', (_, values) => {
    const analysis = analyse(trendInputOf(values), DEFAULT_TREND_OPTIONS);
    expect(analysis.verdict).toBe('unknown');
    expect(analysis.verdictReason).toMatch(
      /\d+ more months? with a value (is|are) needed/,
    );
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  it('holds its promises for any series', () => {
    fc.assert(
      fc.property(gappy, values => {
        const analysis = analyse(trendInputOf(values), {
          ...DEFAULT_TREND_OPTIONS,
          horizon: 3,
        });
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
        expect(analysis.direction.p).toBeGreaterThanOrEqual(0);
        expect(analysis.direction.p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('expects no falls of a staircase that never fell', () => {
    const steps = [0, 0.2, 0.7, 1].flatMap(level => Array(12).fill(level));
    const scale = { hasNaturalZero: true, bounds: { low: 0, high: 1 } };
    const { forecast } = analyse(trendInputOf(steps, { scale }), {
      ...DEFAULT_TREND_OPTIONS,
      horizon: 6,
    });
    expect(forecast).toMatchObject({
      method: 'naive-conformal',
      median: Array(6).fill(1),
    });
    for (const { low, high } of forecast?.bands ?? []) {
      expect([...low, ...high]).toEqual(Array(12).fill(1));
    }
    const before = analyse(trendInputOf(steps.slice(0, 36), { scale }), {
      ...DEFAULT_TREND_OPTIONS,
      horizon: 6,
    }).forecast;
    expect(before?.bands.at(-1)?.low[5]).toBe(0.7);
    expect(before?.bands.at(-1)?.high[5]).toBe(1);
  });

  it('finds the opposite direction in the reversed series, never the same verdict of direction', () => {
    fc.assert(
      fc.property(series, values => {
        // Pre-whitening takes from each value the one before it: it has a direction of its own.
        const options = {
          ...DEFAULT_TREND_OPTIONS,
          correction: 'none',
        } as const;
        const forward = analyse(trendInputOf(values), options);
        const backward = analyse(trendInputOf([...values].reverse()), options);
        expect(backward.direction.s).toBe(
          forward.direction.s === 0 ? 0 : -forward.direction.s,
        );
        const verdicts = [forward.verdict, backward.verdict].sort().join();
        expect(verdicts).not.toBe('rising,rising');
        expect(verdicts).not.toBe('falling,falling');
      }),
    );
  });

  it('flips rising and falling when a lasting trend is reversed', () => {
    const noise = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 24,
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, values => {
        const rising = values.map((v, i) => v + i);
        expect(analyse(trendInputOf(rising)).verdict).toBe('rising');
        expect(analyse(trendInputOf(rising.reverse())).verdict).toBe('falling');
      }),
    );
  });

  it('is not moved by a constant that is added', () => {
    fc.assert(
      fc.property(series, value, (values, constant) => {
        const plain = analyse(trendInputOf(values), uncorrected);
        const shifted = analyse(
          trendInputOf(values.map(v => v + constant)),
          uncorrected,
        );
        expect(shifted.verdict).toBe(plain.verdict);
        expect(shifted.direction).toEqual(plain.direction);
        expect(shifted.slope.perStep).toBe(plain.slope.perStep);
        expect(shifted.changePoints.map(c => c.index)).toEqual(
          plain.changePoints.map(c => c.index),
        );
      }),
    );
  });

  it('adds the members up to the change, in whatever order they come', () => {
    const members = fc.array(
      fc.array(
        fc.oneof(
          fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          fc.constant(NaN),
        ),
        {
          minLength: 12,
          maxLength: 12,
        },
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(members, columns => {
        const named = columns.map((column, i) =>
          trendMemberOf(`m${i}`, column),
        );
        const total = Array.from({ length: 12 }, (_, t) =>
          columns.reduce(
            (sum, column) => sum + (Number.isFinite(column[t]) ? column[t] : 0),
            0,
          ),
        );
        const { contributions } = analyse(
          trendInputOf(total, { members: named }),
        );
        const sum = contributions!.parts.reduce(
          (acc, part) => acc + part.change,
          contributions!.other,
        );
        expect(Math.abs(sum - contributions!.change)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, ...total.map(Math.abs)),
        );
        const reordered = analyse(
          trendInputOf(total, { members: [...named].reverse() }),
        );
        expect(reordered.contributions).toEqual(contributions);
      }),
    );
  });

  it('puts a member that began to report under other', () => {
    const old = trendMemberOf('old', Array(12).fill(5));
    const late = trendMemberOf('late', [
      ...Array(6).fill(NaN),
      ...Array(6).fill(3),
    ]);
    const total = [...Array(6).fill(5), ...Array(6).fill(8)];
    const analysis = analyse(trendInputOf(total, { members: [old, late] }));
    expect(analysis.contributions).toMatchObject({ change: 3, other: 3 });
    expect(analysis.quality.map(note => note.id)).toContain('began-to-report');
  });
});
