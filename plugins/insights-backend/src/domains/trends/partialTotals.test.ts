import type { Signal, Subject, Topic } from '../signals';
import { analyseTrend } from './model/analyseTrend';
import { explain } from './model/explain/explain';
import { DEFAULT_TREND_OPTIONS } from './model/TrendInput';
import { judgedMembersOf, subjectInput } from './subjectInput';

const QUARTERS = 20;
const signal = {
  ...{ id: 'graph:pushers', title: 'Pushers', description: '' },
  ...{ unit: '{pusher}', step: 'month', kind: 'count', aggregation: 'last' },
  ...{ higherIs: 'neutral', dimensions: ['economy', 'language'] },
  ...{ collectorId: 'graph', definitionVersion: '1' },
} satisfies Signal;
const topic = { id: 'graph:rust', title: 'Rust' } as Topic;
const values = (of: (quarter: number) => number) =>
  Float64Array.from({ length: QUARTERS }, (_, quarter) => of(quarter));

/** Two economies that grow, and one that reports each second time only; languages make up the same whole. */
const subject: Subject = {
  ...{ topic, signal, start: '2024-01-01', step: 'month' },
  total: values(quarter => 160 + 5 * quarter),
  partialTotal: {
    ...{ dimension: 'economy', members: 2, allMembers: 3, mostGaps: 0 },
    ...{ share: 0.9894, reportedPeriods: 20, knownPeriods: 20 },
    ...{ knownOfAll: 10, ids: new Set(['EU', 'US']) },
  },
  members: [
    ['economy', 'AD', values(quarter => (quarter % 2 === 0 ? 4 : NaN))],
    ['economy', 'EU', values(quarter => 90 + 2 * quarter)],
    ['economy', 'US', values(quarter => 70 + 3 * quarter)],
    ['language', 'en', values(quarter => 164 + 5 * quarter)],
  ].map(([dimension, id, own]) => ({
    ...{ dimension, id, title: id, values: own },
  })) as Subject['members'],
  ...{ digest: 'sha256:0', revision: 1, updatedAt: new Date(0) },
};

describe('an analysis of a total of some members', () => {
  const { analysis } = analyseTrend(
    subjectInput(subject),
    { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  );
  const said =
    'The whole is of the 2 of 3 members (economy) without a gap: it holds 99 % of what was reported.';

  it('says of whom it is, and what all would tell', () => {
    expect(analysis.partialTotal).toMatchObject({ members: 2, share: 0.9894 });
    expect(analysis.partialTotal).not.toHaveProperty('ids');
    expect(analysis.quality).toContainEqual({
      ...{ id: 'partial-total', severity: 'warning' },
      text: `${said} A total is not known where one of its members has a gap: of all 3 it would be in 10 of 20 months with values, of these it is in 20.`,
    });
  });

  it('says so in its sentence', () => {
    const { sentence } = explain({ analysis, topic, signal, topicsWatched: 1 });
    expect(sentence).toContain(said);
  });

  it('has its working', () => {
    expect(analysis.working.steps[0]).toMatchObject({
      title: 'Members of the total',
      values: expect.arrayContaining([
        { name: 'members of the total', value: 2, unit: '{member}' },
      ]),
    });
  });

  it('is explained by its members alone, which add up', () => {
    const { parts, other, change } = analysis.contributions!;
    expect(parts.map(part => [part.member, part.change])).toEqual([
      ...[
        ['US', 57],
        ['EU', 38],
      ],
    ]);
    expect([other, change]).toEqual([0, 95]);
  });

  it('is judged in the past by the same members', () => {
    expect(judgedMembersOf(subject).map(({ member }) => member)).toEqual([
      ...['EU', 'US'],
    ]);
  });
});
