import type { Signal, Subject, Topic } from '../signals';
import { analyseTrend } from './model/analyseTrend';
import { DEFAULT_TREND_OPTIONS } from './model/TrendInput';
import { subjectInput } from './subjectInput';

const MONTHS = 24;
const signal = {
  ...{ id: 'demo:latency', title: 'Latency', description: '', unit: 'ms' },
  ...{ step: 'month', kind: 'gauge', aggregation: 'mean', higherIs: 'bad' },
  ...{ dimensions: ['team'], collectorId: 'demo', definitionVersion: '1' },
} satisfies Signal;
const topic = { id: 'demo:checkout', title: 'Checkout' } as Topic;

/** Latencies of teams that stay at the first number for half of the time, then at the second. */
function subjectOf(
  teams: Record<string, readonly [before: number, after: number]>,
  total: readonly [before: number, after: number],
  over: Partial<Signal> = {},
): Subject {
  const values = ([before, after]: readonly [number, number]) =>
    Float64Array.from({ length: MONTHS }, (_, month) =>
      month < MONTHS / 2 ? before : after,
    );
  return {
    ...{ topic, start: '2024-01-01', step: 'month' },
    signal: { ...signal, ...over },
    total: values(total),
    members: Object.entries(teams).map(([id, levels]) => ({
      ...{ dimension: 'team', id, title: id, values: values(levels) },
    })),
    ...{ digest: 'sha256:0', revision: 1, updatedAt: new Date(0) },
  };
}

const analysisOf = (subject: Subject) =>
  analyseTrend(
    subjectInput(subject),
    { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  ).analysis;

const partsOf = (subject: Subject) => {
  const { parts, other } = analysisOf(subject).contributions!;
  return [...parts.map(({ title, change }) => [title, change]), other];
};

describe('members of a mean', () => {
  const two = { payments: [100, 180], search: [200, 220] } as const;

  it('add what they change by over how many they are, which adds up', () => {
    expect(partsOf(subjectOf(two, [150, 200]))).toEqual([
      ...[['payments', 40], ['search', 10], 0],
    ]);
  });

  it('that begin to report move what no member explains', () => {
    const three = { ...two, late: [NaN, 500] } as const;
    const [payments, search, , other] = partsOf(subjectOf(three, [150, 300]));
    expect([payments, search]).toEqual([
      ['payments', expect.closeTo(80 / 3, 9)],
      ['search', expect.closeTo(20 / 3, 9)],
    ]);
    expect(other).toBeCloseTo(150 - 100 / 3, 9);
  });

  it('are said to be no parts of a sum', () => {
    const { quality } = analysisOf(subjectOf(two, [150, 200]));
    expect(quality.find(({ id }) => id === 'mean-of-members')?.text).toContain(
      'each counted alike',
    );
  });

  it('are parts as they are where they are summed', () => {
    const summed = subjectOf(two, [300, 400], { aggregation: 'sum' });
    expect(partsOf(summed)).toEqual([['payments', 80], ['search', 20], 0]);
    expect(analysisOf(summed).quality.map(({ id }) => id)).not.toContain(
      'mean-of-members',
    );
  });
});
