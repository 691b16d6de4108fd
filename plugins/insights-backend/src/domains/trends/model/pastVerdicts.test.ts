import fc from 'fast-check';
import { trendInputOf, trendMemberOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import { pastVerdicts } from './pastVerdicts';
import { DEFAULT_TREND_OPTIONS, type TrendMember } from './TrendInput';

const PERIODS = 40;
const WINDOW = 30;
const scale = { hasNaturalZero: true };

const totalOf = (members: readonly TrendMember[]) =>
  Array.from({ length: PERIODS }, (_, month) =>
    members.reduce(
      (sum, { values }) =>
        Number.isNaN(values[month]) ? sum : sum + values[month],
      0,
    ),
  );

const verdictsOf = (members: readonly TrendMember[], periods: number[]) =>
  pastVerdicts({
    values: Float64Array.from(totalOf(members)),
    ...{ members, scale, periods },
    ...{ start: '2020-01-01', step: 'month', windowPeriods: WINDOW },
  });

const verdictOfToday = (members: readonly TrendMember[]) =>
  analyseTrend(
    trendInputOf(totalOf(members), { members, scale }),
    { ...DEFAULT_TREND_OPTIONS, windowPeriods: WINDOW, horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  ).analysis.verdict;

const from = (begins: number, of: (month: number) => number) =>
  Array.from({ length: PERIODS }, (_, month) =>
    month < begins ? NaN : of(month),
  );

it('what only came by more members that report was no rise in the past either', () => {
  const members = [
    trendMemberOf(
      'old',
      from(0, () => 90),
    ),
    ...[12, 16, 20, 24, 28, 32].map(begins =>
      trendMemberOf(
        `late-${begins}`,
        from(begins, () => 30),
      ),
    ),
  ];
  expect(verdictOfToday(members)).toBe('steady');
  expect(new Set(verdictsOf(members, [24, 30, 34, PERIODS - 1]))).toEqual(
    new Set(['steady']),
  );
});

it('what many took up was emerging when they did', () => {
  const members = Array.from({ length: 8 }, (_, at) =>
    trendMemberOf(
      `t${at}`,
      from(0, month => Math.max(0, Math.min(month - 20, 10)) * 2),
    ),
  );
  expect(verdictsOf(members, [28])).toEqual(['emerging']);
});

const randomMembers = fc
  .array(
    fc.record({
      begins: fc.integer({ min: 0, max: PERIODS - 1 }),
      level: fc.nat({ max: 50 }),
      slope: fc.integer({ min: -2, max: 3 }),
      noise: fc.array(fc.nat({ max: 5 }), {
        minLength: PERIODS,
        maxLength: PERIODS,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(list =>
    list.map(({ begins, level, slope, noise }, at) =>
      trendMemberOf(
        `m${at}`,
        from(begins, month =>
          Math.max(0, level + slope * month + noise[month]),
        ),
      ),
    ),
  );

it('the verdict of the last period is that of the analysis of today', () => {
  fc.assert(
    fc.property(randomMembers, members => {
      expect(verdictsOf(members, [PERIODS - 1])).toEqual([
        verdictOfToday(members),
      ]);
    }),
  );
});

it('a verdict sees nothing after its own period', () => {
  fc.assert(
    fc.property(
      randomMembers,
      fc.integer({ min: 12, max: PERIODS - 2 }),
      (members, period) => {
        const blind = members.map(member => ({
          ...member,
          values: member.values.map((value, at) => (at > period ? 7 : value)),
        }));
        expect(verdictsOf(blind, [period])).toEqual(
          verdictsOf(members, [period]),
        );
      },
    ),
  );
});
