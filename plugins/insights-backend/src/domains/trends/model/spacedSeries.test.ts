import { trendInputOf, trendMemberOf } from './__testUtils__/trendInputOf';
import { analyseSubject } from './analyseSubject';
import { analyseTrend } from './analyseTrend';
import { sweepOptions } from './sweepOptions';
import { DEFAULT_TREND_OPTIONS, type TrendInput } from './TrendInput';

const NOW = '2026-01-01T00:00:00.000Z';
const count = {
  scale: { hasNaturalZero: true },
  unit: '{repository}',
} as const;

/** Every so many periods one value; between them nothing. */
const every = (spacing: number, values: readonly number[]) =>
  values.flatMap((value, at) =>
    at === values.length - 1
      ? [value]
      : [value, ...Array<number>(spacing - 1).fill(NaN)],
  );

/** Reproducible noise within ±1. */
function noise(length: number): number[] {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  });
}

const noisy = (length: number, level: (at: number) => number) =>
  noise(length).map((n, at) => level(at) + n);

const analysed = (values: readonly number[], over: Partial<TrendInput> = {}) =>
  analyseTrend(
    trendInputOf(values, { ...count, ...over }),
    sweepOptions(over.step ?? 'month'),
    NOW,
  ).analysis;

describe('values that come less often than the step', () => {
  const rise = noisy(20, at => 10 + 3 * at);

  it.each<[string, number[], Partial<TrendInput>, string]>([
    ['quarters that rise', every(3, rise), {}, 'rising'],
    ['years that rise', every(12, rise), {}, 'rising'],
    ['fortnights that rise', every(2, rise), { step: 'week' }, 'rising'],
    [
      'quarters that fall',
      every(
        3,
        noisy(20, at => 100 - 3 * at),
      ),
      {},
      'falling',
    ],
    [
      'quarters around a level',
      every(
        3,
        noisy(20, () => 50),
      ),
      {},
      'steady',
    ],
    [
      'quarters of which six were left out',
      every(
        3,
        rise.map((value, at) =>
          [2, 5, 6, 9, 12, 15].includes(at) ? NaN : value,
        ),
      ),
      {},
      'rising',
    ],
  ])('have a verdict: %s', (_, values, over, verdict) => {
    expect(analysed(values, { start: '2005-01-03', ...over }).verdict).toBe(
      verdict,
    );
  });

  it('say in the notes how often they come, and count no gaps between them', () => {
    const { quality, window, working } = analysed(every(3, rise));
    expect(quality).toEqual([
      {
        id: 'spacing',
        severity: 'info',
        text: expect.stringMatching(/^There is a value every 3 months\./),
      },
    ]);
    expect(window).toMatchObject({ periods: 58, missing: 38, spacing: 3 });
    expect(working.coverage).toBe(1);
  });

  it('need half of those that are due', () => {
    const sparse = noisy(52, at => (at > 2 && at < 35 ? NaN : at));
    const { verdictReason } = analysed(every(2, sparse), {
      ...{ step: 'week', start: '2024-01-01' },
    });
    expect(verdictReason).toBe(
      'Too many gaps to say: 6 more weeks with a value are needed (20 of 52 weeks, one every 2 weeks, have one).',
    );
  });

  it('have the direction and size of the same values side by side', () => {
    const spaced = analysed(every(3, rise));
    const dense = analysed(rise);
    expect(spaced.direction).toEqual(dense.direction);
    expect(spaced.slope.perStep).toBeCloseTo(dense.slope.perStep! / 3, 12);
    expect(spaced.slope.intercept).toBeCloseTo(dense.slope.intercept!, 9);
  });

  it('change at the first period of the new level', () => {
    const { changePoints } = analysed(
      every(
        3,
        noisy(20, at => (at < 12 ? 20 : 60)),
      ),
    );
    expect(changePoints).toEqual([
      expect.objectContaining({ index: 36, at: '2023-01-01' }),
    ]);
  });

  it('are foretold where they are due, and lie on a straight line between', () => {
    const { forecast } = analysed(every(3, rise));
    const dense = analysed(rise).forecast!;
    const due = [2, 5, 8, 11].map(at => forecast!.median[at]);
    due.forEach((value, at) => expect(value).toBeCloseTo(dense.median[at], 9));
    expect(forecast!.median).toHaveLength(12);
    expect(forecast!.median[3]).toBeCloseTo(due[0] + (due[1] - due[0]) / 3, 9);
  });

  it('follow the season of the year', () => {
    const seasonal = noisy(24, at => 100 + 30 * Math.sin((at * Math.PI) / 2));
    const { seasons } = analyseTrend(
      trendInputOf(every(3, seasonal), count),
      DEFAULT_TREND_OPTIONS,
      NOW,
    ).analysis;
    expect(seasons).toEqual([
      expect.objectContaining({ periods: 12, strength: 'strong' }),
    ]);
  });

  it('are compared with those of a year before', () => {
    const input = trendInputOf(every(3, rise), count);
    expect(
      analyseSubject(input, sweepOptions('month'), NOW).changeOfYear,
    ).toBeCloseTo(rise[19] - rise[15], 12);
  });

  it('do not take members that began to report for growth', () => {
    const flat = noisy(20, () => 50);
    const late = flat.map((_, at) => (at < 8 ? NaN : 40));
    const total = flat.map((value, at) => value + (at < 8 ? 0 : 40));
    const { verdict, panel } = analysed(every(3, total), {
      members: [
        trendMemberOf('EU', every(3, flat)),
        trendMemberOf('BR', every(3, late)),
      ],
    });
    expect(verdict).toBe('steady');
    expect(panel).toMatchObject({
      ...{ membersBefore: 1, membersAfter: 2, coverageChange: 40 },
    });
  });
});
