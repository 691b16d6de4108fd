import { trendInputOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import { SWEEP_WINDOW_PERIODS, sweepOptions } from './sweepOptions';

const NOW = '2026-01-01T00:00:00.000Z';

/** Reproducible noise within ±1. */
function noise(length: number): number[] {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  });
}

/** Weeks with a season of the year, as the sweep analyses them. */
const weeks = (length: number) =>
  analyseTrend(
    trendInputOf(
      noise(length).map(
        (n, at) => 100 + 40 * Math.sin((2 * Math.PI * at) / 52) + n,
      ),
      { step: 'week', start: '2018-01-01', scale: { hasNaturalZero: true } },
    ),
    sweepOptions('week'),
    NOW,
  ).analysis;

it('a forecast of weeks follows the season of the year, as the verdict of two years does', () => {
  const length = 260;
  const { forecast, quality, window } = weeks(length);
  expect(window.periods).toBe(SWEEP_WINDOW_PERIODS.week);
  forecast!.median.forEach((value, ahead) => {
    const season = 40 * Math.sin((2 * Math.PI * (length + ahead)) / 52);
    expect(Math.abs(value - 100 - season)).toBeLessThan(4);
  });
  expect(quality).toContainEqual(
    expect.objectContaining({
      id: 'season',
      text: expect.stringContaining(
        'The season is told from the last 260 weeks',
      ),
    }),
  );
});

it('follows none that three cycles do not show', () => {
  expect(
    weeks(130).quality.find(({ id }) => id === 'forecast-season'),
  ).toBeUndefined();
});
