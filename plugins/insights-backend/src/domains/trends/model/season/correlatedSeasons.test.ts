import {
  correlatedSeasonalMannKendall,
  serialCorrelation,
} from '@almanac/statistics';
import { trendInputOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';
import { seasonalDirection } from './seasonalDirection';
import { withoutSeasons } from './withoutSeasons';

const OPTIONS = { correction: 'pre-whitening', alpha: 0.05 } as const;

/** Days with a week that carry on from each other: MINSTD, uniform, so that the same come each time. */
function days(carried: number, cycles: number, season = 7): Float64Array {
  let [state, value] = [2026, 0];
  return Float64Array.from({ length: season * cycles }, (_, at) => {
    state = (state * 48271) % 2147483647;
    value = carried * value + state / 2147483647 - 0.5;
    return 20 + value + 3 * Math.sin((2 * Math.PI * at) / season);
  });
}

const testOf = (values: Float64Array, season = 7, options = {}) =>
  seasonalDirection(values, withoutSeasons(values, [season]), season, {
    ...OPTIONS,
    ...options,
  });

/** The same without the value at each of these places. */
const without = (values: Float64Array, ...places: number[]) =>
  values.map((value, at) => (places.includes(at) ? NaN : value));

describe('a seasonal test goes by the covariances of the seasons', () => {
  it.each([
    ['twenty cycles and a moderate correlation', days(0.4, 20)],
    ['a year of days', days(0.4, 52)],
    ['a gap in one cycle of twenty-two', without(days(0.4, 22), 30)],
  ])('with %s', (_, values) => {
    expect(testOf(values).correctionUsed).toBe('correlated-seasons');
  });

  it.each([
    ['fewer cycles', days(0.4, 19)],
    ['neighbours that are independent', days(0, 52)],
    ['neighbours that resemble each other too much', days(0.9, 52)],
    ['a gap in one cycle of five', without(days(0.4, 25), 0, 40, 80, 120, 160)],
    ['as many values as take long', days(0.4, 300)],
  ])('and not with %s', (_, values) => {
    expect(testOf(values).correctionUsed).toBe('pre-whitening');
  });

  it('and not where no correction is asked for', () => {
    const { correctionUsed } = testOf(days(0.4, 52), 7, { correction: 'none' });
    expect(correctionUsed).toBe('none');
  });

  it('with what a cycle carries on from the one before', () => {
    const values = days(0.4, 52);
    const correlation = serialCorrelation(withoutSeasons(values, [7]));
    const { s, varS } = correlatedSeasonalMannKendall(values, 7);
    const { s: used, varS: larger } = testOf(values);
    expect(used).toBe(s);
    expect(larger / varS).toBeGreaterThan(1);
    expect(larger).toBe(
      correlatedSeasonalMannKendall(values, 7, {
        serialCorrelation: correlation,
      }).varS,
    );
  });
});

describe('an analysis of days with a week', () => {
  const { analysis } = analyseTrend(
    trendInputOf([...days(0.4, 52)], { step: 'day' }),
    { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  );

  it('says which correction was asked for, and which was used', () => {
    expect(analysis.direction).toMatchObject({
      requestedCorrection: 'pre-whitening',
      ...{ correction: 'none', seasonalCorrection: 'covariances' },
    });
  });

  it('names the source, and why it was used, in its working', () => {
    const { steps, notes } = analysis.working;
    const step = steps.find(({ title }) => title === 'Direction');
    expect(step?.source).toContain('Hirsch and Slack (1984)');
    expect(step?.formula).toContain('z = S / √Var(S)');
    expect(notes).toEqual([expect.stringMatching(/^The covariances/)]);
  });
});
