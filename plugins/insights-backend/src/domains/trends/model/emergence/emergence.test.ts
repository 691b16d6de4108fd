import { trendInputOf, trendMemberOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';

const PERIODS = 36;
const count = {
  scale: { hasNaturalZero: true },
  unit: '{repository}',
} as const;

/** Nothing, then so many more each month from a month on. */
const taken = (from: number, aMonth: number) =>
  Array.from(
    { length: PERIODS },
    (_, month) => Math.max(0, month - from + 1) * aMonth,
  );

function analysisOf(columns: number[][]) {
  const values = columns[0].map((_, month) =>
    columns.reduce((sum, column) => sum + column[month], 0),
  );
  const members = columns.map((column, at) => trendMemberOf(`t${at}`, column));
  return analyseTrend(
    trendInputOf(values, { ...count, members }),
    { ...DEFAULT_TREND_OPTIONS, horizon: 0, correction: 'none' },
    '2026-01-01T00:00:00.000Z',
  ).analysis;
}

describe('what is counted by who takes it up', () => {
  it('is emerging when many took it up of late', () => {
    const eight = Array.from({ length: 8 }, () => taken(28, 2));
    const { verdict, verdictReason, emergence } = analysisOf(eight);
    expect(verdict).toBe('emerging');
    expect(verdictReason).toMatch(
      /^It is being taken up by many: .* as if by 8 members alike\.$/,
    );
    expect(emergence).toMatchObject({ breadth: 7 / 10, effectiveAdopters: 8 });
  });

  it('is rising when one alone took it up', () => {
    const one = [taken(28, 16), taken(99, 1)];
    expect(analysisOf(one)).toMatchObject({
      verdict: 'rising',
      emergence: { breadth: 0, score: 0 },
    });
  });

  it('is rising when many have long taken it up at the same pace', () => {
    const long = Array.from({ length: 8 }, () => taken(0, 2));
    expect(analysisOf(long).verdict).toBe('rising');
  });

  it('still peaks when it comes down again', () => {
    const upAndDown = Array.from({ length: 8 }, () => [
      ...taken(4, 1).slice(0, 28),
      ...Array<number>(8).fill(8),
    ]);
    expect(analysisOf(upAndDown).verdict).toBe('peaking');
  });

  it('has its working', () => {
    const steps = analysisOf([taken(28, 2), taken(28, 2)]).working.steps;
    expect(steps.map(({ title }) => title)).toContain('Emergence');
  });
});
