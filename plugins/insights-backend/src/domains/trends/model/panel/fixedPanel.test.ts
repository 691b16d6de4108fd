import fc from 'fast-check';
import { trendInputOf, trendMemberOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { explain } from '../explain/explain';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';

const PERIODS = 24;
const count = {
  scale: { hasNaturalZero: true },
  unit: '{repository}',
} as const;

/** Months of one member; NaN before it began. */
const member = (name: string, of: (month: number) => number, begins = 0) =>
  trendMemberOf(
    name,
    Array.from({ length: PERIODS }, (_, month) =>
      month < begins ? NaN : of(month),
    ),
  );

function analysisOf(members: ReturnType<typeof member>[], over = {}) {
  const values = Array.from({ length: PERIODS }, (_, month) =>
    members.reduce(
      (sum, { values: own }) =>
        Number.isNaN(own[month]) ? sum : sum + own[month],
      0,
    ),
  );
  return analyseTrend(
    trendInputOf(values, { ...count, members, ...over }),
    DEFAULT_TREND_OPTIONS,
    '2026-01-01T00:00:00.000Z',
  ).analysis;
}

/** Two that never moved, and one more each third month. */
const growingCoverage = [
  member('a', month => 50 + (month % 2)),
  member('b', month => 40 - (month % 2)),
  ...[3, 6, 9, 12, 15, 18].map(begins =>
    member(`late-${begins}`, () => 30, begins),
  ),
];

describe('a rise of which more members report', () => {
  const analysis = analysisOf(growingCoverage);

  it('is no rise of those that reported throughout', () => {
    expect(analysis.verdict).toBe('steady');
    expect(analysis.panel).toMatchObject({
      ...{ members: 2, membersBefore: 2, membersAfter: 8 },
      ...{ change: 180, panelChange: 0, coverageChange: 180 },
    });
    expect(analysis.latest?.value).toBe(270);
  });

  it('is said to be coverage, in the sentence and beside the data', () => {
    const { sentence, caveats } = explain({
      analysis,
      topic: { id: 'git:topic', title: 'Rust' },
      signal: {
        ...{ id: 'git:repositories', title: 'Repositories' },
        ...{
          unit: '{repository}',
          kind: 'count' as const,
          note: undefined,
          aggregation: 'last',
        },
        ...{ higherIs: 'neutral' },
      },
      topicsWatched: 1,
    });
    const said =
      'Of the rise of 180 repositories, 180 repositories came from members that began to report (2 at first, 8 now).';
    expect(sentence).toContain(said);
    expect(caveats.join(' ')).toContain(said);
  });

  it('has its working', () => {
    expect(analysis.working.steps[0]).toMatchObject({ title: 'Fixed panel' });
  });

  it.each([
    [
      'shares, which more members do not add to',
      { scale: { hasNaturalZero: true, bounds: { low: 0, high: 1e4 } } },
    ],
    [
      'a total that is a count of its own',
      { values: new Float64Array(PERIODS).fill(7) },
    ],
  ])('is not looked for in %s', (_, over) => {
    expect(analysisOf(growingCoverage, over).panel).toBeUndefined();
  });

  it('is not looked for where nobody was there at both ends', () => {
    const changing = [
      trendMemberOf(
        'old',
        Array.from({ length: PERIODS }, (_, m) => (m < 12 ? 50 + m : NaN)),
      ),
      member('new', month => 50 + month, 12),
    ];
    const { panel, verdict } = analysisOf(changing);
    expect(panel).toBeUndefined();
    expect(verdict).toBe('rising');
  });

  it('is not looked for where nobody began or ceased', () => {
    expect(analysisOf(growingCoverage.slice(0, 2)).panel).toBeUndefined();
  });
});

describe('a fall of which members are late or ceased to report', () => {
  const until = (name: string, ends: number, of: (month: number) => number) =>
    trendMemberOf(
      name,
      Array.from({ length: PERIODS }, (_, month) =>
        month < ends ? of(month) : NaN,
      ),
    );
  const stay = [
    member('a', month => 50 + (month % 2)),
    member('b', month => 40 - (month % 2)),
  ];

  it.each([
    ['is late by a month', [until('late', PERIODS - 1, () => 60)]],
    ['ceased', [6, 10, 14, 18].map(at => until(`gone-${at}`, at, () => 30))],
  ])('is no fall of the others, where a member %s', (_, gone) => {
    const { verdict, panel } = analysisOf([...stay, ...gone]);
    expect(verdict).toBe('steady');
    expect(panel).toMatchObject({
      ...{ members: 2, membersAfter: 2, panelChange: 0 },
      membersBefore: 2 + gone.length,
    });
  });

  it('says so', () => {
    const gone = until('gone', 12, () => 60);
    const { quality } = analysisOf([...stay, gone]);
    expect(quality.find(({ id }) => id === 'fixed-panel')?.text).toContain(
      'Of the fall of 60 repositories, 60 repositories came from members that ceased to report (3 at first, 2 now).',
    );
  });

  it('says of both who began and who ceased', () => {
    const gone = until('gone', 12, () => 60);
    const late = member('late', () => 90, 12);
    const { quality } = analysisOf([...stay, gone, late]);
    expect(quality.find(({ id }) => id === 'fixed-panel')?.text).toContain(
      'members that began or ceased to report (3 at first, 3 now)',
    );
  });
});

it('coverage and panel add up to the change, whoever begins and ceases', () => {
  const begins = fc.integer({ min: 0, max: PERIODS - 1 });
  const level = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level, begins)), late => {
      const { panel } = analysisOf([
        member('old', month => month),
        ...late.map(([from, to, at], index) =>
          member(`m${index}`, month => from + (month * to) / PERIODS, at),
        ),
      ]);
      if (!panel) return;
      expect(panel.panelChange + panel.coverageChange).toBeCloseTo(
        panel.change,
        4,
      );
    }),
  );
});
