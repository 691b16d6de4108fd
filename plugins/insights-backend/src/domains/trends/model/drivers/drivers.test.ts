import fc from 'fast-check';
import { trendInputOf, trendMemberOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { DEFAULT_TREND_OPTIONS, type TrendMember } from '../TrendInput';

const PERIODS = 12;
const share = { scale: { hasNaturalZero: true, bounds: { low: 0, high: 1 } } };

function analysisOf(members: readonly TrendMember[], over = {}) {
  const values = Array.from({ length: PERIODS }, (_, month) =>
    members.reduce((sum, { values: own }) => sum + own[month], 0),
  );
  const options = { ...DEFAULT_TREND_OPTIONS, horizon: 0 };
  const input = trendInputOf(values, { members, ...over });
  return analyseTrend(input, options, '2026-01-01T00:00:00.000Z').analysis;
}

/** A member's values that lead straight from one to another. */
const between = (from: number, to: number) =>
  Array.from(
    { length: PERIODS },
    (_, month) => from + ((to - from) * month) / (PERIODS - 1),
  );

/** Members of a ratio: hits and users of each at the first and the last month. */
function ratioOf(
  ends: { hits: [number, number]; users: [number, number] }[],
): TrendMember[] {
  const users = ends.map(({ users: [from, to] }) => between(from, to));
  const all = users[0].map((_, month) =>
    users.reduce((sum, of) => sum + of[month], 0),
  );
  return ends.map(({ hits: [from, to] }, index) => ({
    ...trendMemberOf(
      `m${index}`,
      between(from, to).map((hits, month) => hits / all[month]),
    ),
    wholes: Float64Array.from(users[index]),
  }));
}

describe('why a ratio changed', () => {
  it('is the mix where each member rose and the whole fell (Simpson)', () => {
    // 10 of 100 and 90 of 100 become 60 of 300 and 95 of 100.
    const { contributions } = analysisOf(
      ratioOf([
        { hits: [10, 60], users: [100, 300] },
        { hits: [90, 95], users: [100, 100] },
      ]),
      share,
    );
    const { rate, mix, other } = contributions!.effects!;
    expect(contributions!.change).toBeCloseTo(155 / 400 - 0.5, 12);
    expect(rate).toBeGreaterThan(0);
    expect(mix).toBeLessThan(-rate);
    expect(rate + mix + other).toBeCloseTo(contributions!.change, 12);
  });

  it('adds up to the change for any members', () => {
    const users = fc.double({ min: 1, max: 1e6, noNaN: true });
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    const end = fc.tuple(users, users, ratio, ratio);
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 5 }), ends => {
        const { contributions } = analysisOf(
          ratioOf(
            ends.map(([a, b, p, q]) => ({
              users: [a, b],
              hits: [a * p, b * q],
            })),
          ),
          share,
        );
        const { rate, mix, other, parts } = contributions!.effects!;
        const sum = parts.reduce((all, part) => all + part.rate + part.mix, 0);
        expect(sum).toBeCloseTo(rate + mix, 9);
        expect(rate + mix + other).toBeCloseTo(contributions!.change, 9);
        expect(other).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is not said where a member does not say what it is a part of', () => {
    const [first, second] = ratioOf([
      { hits: [10, 60], users: [100, 300] },
      { hits: [90, 95], users: [100, 100] },
    ]);
    const { wholes, ...without } = second;
    expect(
      analysisOf([first, without], share).contributions?.effects,
    ).toBeUndefined();
  });
});

describe('of several dimensions', () => {
  const inDimension = (dimension: string, ...ends: [number, number][]) =>
    ends.map(([from, to], index) => ({
      ...trendMemberOf(`${dimension}-${index}`, between(from, to)),
      dimension,
    }));
  // Each team grew as the whole did; one of the languages brought nearly all.
  const members = [
    ...inDimension('team', [40, 60], [40, 60]),
    ...inDimension('language', [40, 78], [40, 42]),
  ];
  const input = {
    values: Float64Array.from(between(80, 120)),
    scale: { hasNaturalZero: true },
  };

  it('the one whose shares were shifted explains the change, and is broken down', () => {
    const { dimensions, contributions } = analysisOf(members, input);
    expect(dimensions).toMatchObject([
      { dimension: 'language', members: ['language-0'] },
      { dimension: 'team' },
    ]);
    expect(contributions?.parts.map(({ dimension }) => dimension)).toEqual([
      'language',
      'language',
    ]);
  });

  it('the ranking has its working', () => {
    const { steps } = analysisOf(members, input).working;
    expect(steps.map(({ title }) => title)).toContain(
      'Which dimension explains the change',
    );
  });
});

describe('members that overlap', () => {
  const browsers = [between(2, 12), between(3, 13), between(1, 11)];
  const members = browsers.map((values, index) =>
    trendMemberOf(`browser-${index}`, values),
  );
  const counted = { scale: { hasNaturalZero: true }, unit: '{feature}' };
  const noteOf = ({ quality }: ReturnType<typeof analysisOf>) =>
    quality.find(({ id }) => id === 'members-overlap');

  it('are no parts of the change, which is said', () => {
    const analysis = analysisOf(members, {
      ...counted,
      values: Float64Array.from(between(1, 11)),
    });
    expect(analysis.contributions).toBeNull();
    expect(noteOf(analysis)?.text).toContain('who brought it is not told');
  });

  it.each([
    ['add up to the whole', counted],
    [
      'overlap by less than a half',
      { ...counted, values: Float64Array.from(between(5, 30)) },
    ],
    [
      'are of a gauge',
      { values: Float64Array.from(between(1, 11)), unit: 'ms' },
    ],
  ])('are parts where they %s', (_, over) => {
    const analysis = analysisOf(members, over);
    expect(analysis.contributions?.parts).toHaveLength(3);
    expect(noteOf(analysis)).toBeUndefined();
  });
});
