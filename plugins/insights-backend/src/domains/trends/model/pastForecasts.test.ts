import { trendInputOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import { pastForecasts } from './pastForecasts';
import { SWEEP_WINDOW_PERIODS, sweepOptions } from './sweepOptions';

const scale = { bounds: { low: 0, high: 1 }, hasNaturalZero: true };

/** A share that rises and waves a little. */
const shares = (months: number) =>
  Array.from(
    { length: months },
    (_, month) => 0.2 + 0.008 * month + 0.01 * Math.sin(month * 1.7),
  );

const fansOf = (values: readonly number[], periods: readonly number[]) =>
  pastForecasts({
    values: Float64Array.from(values),
    ...{ members: [], scale, periods, start: '2020-01-01', step: 'month' },
    windowPeriods: SWEEP_WINDOW_PERIODS.month,
  });

const forecastOfToday = (values: readonly number[]) =>
  analyseTrend(
    trendInputOf(values, { scale }),
    sweepOptions('month'),
    '2026-01-01T00:00:00.000Z',
  ).analysis.forecast;

describe('forecasts of the past', () => {
  it.each([40, 70])(
    'of the last of %i months are those of the analysis, to the digit',
    months => {
      const values = shares(months);
      const [fan] = fansOf(values, [months - 1]);
      const today = forecastOfToday(values)!;
      const bandOf = (level: number) =>
        today.bands.find(one => one.level === level)!;
      expect(fan).toEqual([
        { probability: 0.025, values: bandOf(0.95).low },
        { probability: 0.1, values: bandOf(0.8).low },
        { probability: 0.5, values: today.median },
        { probability: 0.9, values: bandOf(0.8).high },
        { probability: 0.975, values: bandOf(0.95).high },
      ]);
    },
  );

  it('know nothing of what came later', () => {
    const values = shares(40);
    const otherwise = values.map((value, month) => (month > 29 ? 0.9 : value));
    expect(fansOf(values, [29])).toEqual(fansOf(otherwise, [29]));
    expect(fansOf(values, [29])).toEqual(fansOf(values.slice(0, 30), [29]));
  });

  it('are none where there were too few values', () => {
    expect(fansOf(shares(12), [5])).toEqual([null]);
  });
});
