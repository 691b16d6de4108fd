import fc from 'fast-check';
import type { Ask } from '../asks/Ask';
import type { SliPlan } from '../asks/SliPlan';
import { countsOf } from './countsOf';

const askNamed = (expression: string): Ask => ({
  kind: 'expression',
  expression,
  unitSeconds: 300,
});
const [PART, TOTAL, OTHER] = ['part', 'total', 'other'].map(askNamed);

const planOf = (plan: Partial<SliPlan>, stepSeconds = 300): SliPlan => ({
  request: { id: 'a', stepSeconds, sli: {} as SliPlan['request']['sli'] },
  unitSeconds: 300,
  part: [{ factor: 1, ask: PART }],
  total: [{ factor: 1, ask: TOTAL }],
  counts: 'good',
  ...plan,
});

function counts(plan: SliPlan, answers: [Ask, number[]][]) {
  const values = new Map(
    answers.map(([ask, list]) => [ask, Float64Array.from(list)]),
  );
  const units = answers[0][1].length;
  const { good, total, coverage } = countsOf(
    plan,
    ask => values.get(ask) ?? new Float64Array(units).fill(NaN),
    { startSeconds: 0, endSeconds: units * 300 },
  );
  return {
    good: [...good],
    total: [...total],
    ...(coverage ? { coverage: [...coverage] } : {}),
  };
}

describe('countsOf', () => {
  it('takes a part that is not there as zero where the total is known, and as unknown elsewhere', () => {
    expect(
      counts(planOf({}), [
        [PART, [4, NaN, NaN, 3]],
        [TOTAL, [5, 5, NaN, NaN]],
      ]),
    ).toEqual({ good: [4, 0, NaN, NaN], total: [5, 5, NaN, NaN] });
  });

  it('takes what is bad from the total', () => {
    expect(
      counts(planOf({ counts: 'bad' }), [
        [PART, [1, NaN, NaN]],
        [TOTAL, [5, 5, NaN]],
      ]),
    ).toEqual({ good: [4, 5, NaN], total: [5, 5, NaN] });
  });

  it('does not hide that more is good than there is in all, nor that counts are negative', () => {
    const part = [
      { factor: 1, ask: PART },
      { factor: -1, ask: OTHER },
    ];
    expect(
      counts(planOf({ part }), [
        [PART, [9, 1]],
        [OTHER, [1, 3]],
        [TOTAL, [5, 5]],
      ]).good,
    ).toEqual([8, -2]);
  });

  it('counts a ratio that is stored as a share of one', () => {
    const plan = planOf({ total: undefined, counts: 'bad' });
    expect(counts(plan, [[PART, [0.25, NaN, 1]]])).toEqual({
      good: [0.75, NaN, 0],
      total: [1, NaN, 1],
    });
  });

  it('makes wide buckets of what is known, and says how much that is', () => {
    expect(
      counts(planOf({}, 900), [
        [PART, [1, 2, NaN, NaN, NaN, NaN]],
        [TOTAL, [3, 4, NaN, NaN, NaN, NaN]],
      ]),
    ).toEqual({
      good: [3, NaN],
      total: [7, NaN],
      coverage: [2 / 3, 0],
    });
  });

  it('loses nothing in wide buckets', () => {
    const count = fc.oneof(fc.nat(1000), fc.constant(NaN));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(600, 900, 1200, 1800, 3600),
        (units, stepSeconds) => {
          const answers: [Ask, number[]][] = [
            [PART, units.map(([part]) => part)],
            [TOTAL, units.map(([, total]) => total)],
          ];
          const sum = (list: number[]) =>
            list.reduce((all, one) => all + (one || 0), 0);
          const narrow = counts(planOf({}), answers);
          const wide = counts(planOf({}, stepSeconds), answers);
          expect(sum(wide.good)).toBe(sum(narrow.good));
          expect(sum(wide.total)).toBe(sum(narrow.total));
        },
      ),
    );
  });
});
