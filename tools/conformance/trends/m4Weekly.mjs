import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Weeks that the competition asks for. */
const HORIZON = 13;

/** The 359 weekly series of the M4 competition: the past and what came after. */
export function readWeekly(folder) {
  const read = name =>
    readFileSync(path.join(folder, 'trends', name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line =>
        Float64Array.from(
          line
            .replaceAll('"', '')
            .split(',')
            .slice(1)
            .filter(cell => cell !== '' && cell !== 'NA')
            .map(Number),
        ),
      );
  const actual = read('m4-weekly-test.csv');
  return read('m4-weekly-train.csv').map((past, index) => ({
    past,
    actual: actual[index],
  }));
}

/** Mean scores of a forecast, as the competition scores. */
export function scoreOf(statistics, weekly, forecast) {
  const mean = score =>
    weekly.reduce((sum, one) => sum + score(one), 0) / weekly.length;
  const forecasts = new Map(
    weekly.map(({ past }) => [past, forecast(past, HORIZON)]),
  );
  return {
    smape: mean(({ past, actual }) =>
      statistics.symmetricMeanAbsolutePercentageError(
        actual,
        forecasts.get(past),
      ),
    ),
    mase: mean(({ past, actual }) =>
      statistics.meanAbsoluteScaledError(past, actual, forecasts.get(past)),
    ),
  };
}

/** What the pages show of a series: the median and the bands, from as much of the past as the sweep looks at. */
export function shippedForecast({ analyseTrend, sweepOptions }, past) {
  return analyseTrend(
    {
      ...{ name: 'M4', values: past, members: [], digest: '' },
      ...{ start: '2000-01-03', step: 'week', definitionVersion: '1' },
      scale: { hasNaturalZero: true },
    },
    { ...sweepOptions('week'), horizon: HORIZON },
    '2026-01-01T00:00:00.000Z',
  ).analysis.forecast;
}

/** Share of what came that lies within the shipped band of a level. */
export function coverageOf(forecasts, weekly, level) {
  let inside = 0;
  let judged = 0;
  weekly.forEach(({ actual }, index) => {
    const band = forecasts[index]?.bands.find(one => one.level === level);
    if (!band) return;
    judged += actual.length;
    inside += actual.filter(
      (value, step) => value >= band.low[step] && value <= band.high[step],
    ).length;
  });
  return inside / judged;
}
