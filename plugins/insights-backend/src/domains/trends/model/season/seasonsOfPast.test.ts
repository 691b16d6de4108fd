import { trendInputOf, trendMemberOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { pastVerdicts } from '../pastVerdicts';
import { sweepOptions } from '../sweepOptions';
import type { TrendInput } from '../TrendInput';

const count = {
  ...{ scale: { hasNaturalZero: true }, unit: '{pusher}' },
  ...{ step: 'week' as const, start: '2016-01-04' },
} satisfies Partial<TrendInput>;
const YEAR = 52;

/** Reproducible noise within ±1. */
function noise(length: number): number[] {
  let state = 2026;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return (2 * state) / 2147483647 - 1;
  });
}

/** Weeks that move by `slope` each around a wave of the year that stands at one of its twelve phases at the end. */
const weeks = (kept: number, slope: number, phase: number, wave = 20) =>
  noise(kept).map((error, week) => {
    const turns = (week - kept) / YEAR + phase / 12;
    const ofYear = wave * Math.sin(2 * Math.PI * turns);
    return 200 + slope * (week - kept) + ofYear + 3 * error;
  });

const analysed = (values: number[], over: Partial<TrendInput> = {}) =>
  analyseTrend(
    trendInputOf(values, { ...count, ...over }),
    { ...sweepOptions('week'), forecasts: 'none' },
    '2026-01-01T00:00:00.000Z',
  ).analysis;

const PHASES = Array.from({ length: 12 }, (_, phase) => phase);

describe('weeks with a year have one verdict at all times of the year', () => {
  it.each([
    [520, 0.15, 'rising'],
    [520, -0.15, 'falling'],
    [520, 0, 'steady'],
    [156, 0.15, 'rising'],
  ])('of %d weeks that move by %d: %s', (kept, slope, verdict) => {
    const verdicts = PHASES.map(
      phase => analysed(weeks(kept, slope, phase)).verdict,
    );
    expect(verdicts).toEqual(PHASES.map(() => verdict));
  });

  it('also in the past', () => {
    const values = weeks(520, 0.15, 0);
    const [verdicts] = [
      pastVerdicts({
        ...{ ...count, windowPeriods: 104, members: [] },
        values: Float64Array.from(values),
        periods: PHASES.map(month => 519 - Math.round((month * YEAR) / 12)),
      }),
    ];
    expect(verdicts).toEqual(PHASES.map(() => 'rising'));
  });

  it('also where it is told by a panel of members', () => {
    const late = (values: number[]) =>
      values.map((value, week) => (week < 470 ? NaN : value));
    const [stay, began] = [weeks(520, 0, 4), late(weeks(520, 0, 4))];
    const { verdict, panel, seasons } = analysed(
      stay.map((value, week) => value + (began[week] || 0)),
      {
        members: [trendMemberOf('old', stay), trendMemberOf('new', began)],
      },
    );
    expect(panel).toMatchObject({ members: 1, membersAfter: 2 });
    expect(seasons).toEqual([expect.objectContaining({ periods: YEAR })]);
    expect(verdict).toBe('steady');
  });

  it('also of a value every two weeks', () => {
    const verdicts = PHASES.map(
      phase =>
        analysed(
          weeks(519, 0.3, phase).map((value, week) =>
            week % 2 === 0 ? value : NaN,
          ),
        ).verdict,
    );
    expect(verdicts).toEqual(PHASES.map(() => 'rising'));
  });
});

describe('an analysis with a season of the past', () => {
  const { window, quality, seasons, working } = analysed(weeks(520, 0.15, 0));

  it('judges the same window as without one', () => {
    expect(window).toEqual(analysed(weeks(520, 0.15, 0, 0)).window);
    expect(window.periods).toBe(104);
  });

  it('says what the season is told from', () => {
    expect(seasons).toEqual([
      expect.objectContaining({ periods: YEAR, strength: 'strong' }),
    ]);
    expect(quality.find(({ id }) => id === 'season')?.text).toContain(
      'The season is told from the last 520 weeks: the 104 weeks that are judged hold it too few times.',
    );
    const step = working.steps.find(({ title }) => title === 'Season');
    expect(step?.values?.[0]).toEqual({
      ...{ name: 'periods that the season is told from', value: 520 },
      unit: '{period}',
    });
  });

  it('shows what was taken out of each value, and by how many degrees of freedom', () => {
    const step = working.steps.find(({ title }) => title === 'Direction');
    const numberOf = (name: string) =>
      Number(step?.values?.find(value => value.name === name)?.value);
    const carried = numberOf('part of the value before that was taken out, r');
    expect(carried).toBeGreaterThanOrEqual(0);
    expect(numberOf('degrees of freedom')).toBeCloseTo(
      (260 * (1 - carried)) / (1 + carried),
      6,
    );
    expect(step?.formula).toContain('Student’s t');
    expect(step?.formula).toContain('n of the past that r is told from');
  });
});

describe('nothing of the past is asked', () => {
  it.each([
    ['where it follows no season', weeks(520, 0.15, 0, 0)],
    [
      'where the weeks that are judged move in steps',
      weeks(520, 0, 0).map((value, week) => (week < 416 ? value : 200)),
    ],
  ])('%s', (_, values) => {
    const { working: __, inputDigest: ___, ...told } = analysed(values);
    const { start } = told.window;
    const {
      working: ____,
      inputDigest: _____,
      ...alone
    } = analysed(values.slice(-104), { start });
    expect(told).toEqual(alone);
  });
});
