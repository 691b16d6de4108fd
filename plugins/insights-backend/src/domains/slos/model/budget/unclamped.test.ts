import fc from 'fast-check';
import { FIVE_MINUTES, MONDAY_SECONDS } from '../__testUtils__/bucketsOf';
import { unitsOf } from '../__testUtils__/sumsOf';
import type { Buckets } from '../buckets/Buckets';
import { evaluateComposite } from '../evaluation/evaluateComposite';
import { BudgetSums } from './BudgetSums';
import {
  BUDGETING_METHODS,
  NO_DATA_POLICIES,
  type Budgeting,
} from './BudgetingMethod';
import { errorBudget } from './errorBudget';
import { judgeSlices } from './judgeSlices';

/** Counts of one slice, as they come; undefined where nothing is known. */
type Slice = readonly [good: number, total: number] | undefined;

const slice = fc.option(
  fc
    .tuple(fc.nat(1_000), fc.nat(1_000))
    .map(([good, bad]): Slice => [good, good + bad]),
  { nil: undefined, freq: 6 },
);
const target = fc.double({ min: 0.5, max: 0.999_99, noNaN: true });
const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
const budgeting = fc.record({
  method: fc.constantFrom(...BUDGETING_METHODS),
  noData: fc.constantFrom(...NO_DATA_POLICIES),
  timeSliceTarget: fc.double({ min: 0.5, max: 1, noNaN: true }),
});
const slices = fc.array(slice, { minLength: 1, maxLength: 60 });

function bucketsIn(counts: readonly Slice[]): Buckets {
  return {
    ...{ startSeconds: MONDAY_SECONDS, stepSeconds: FIVE_MINUTES },
    good: Float64Array.from(counts, pair => pair?.[0] ?? NaN),
    total: Float64Array.from(counts, pair => pair?.[1] ?? NaN),
  };
}

/** What one slice weighs by the words of OpenSLO; undefined without a verdict. */
function weighed(
  [good, total]: readonly [number, number],
  { method, timeSliceTarget = 1 }: Budgeting,
): readonly [bad: number, total: number] | undefined {
  if (method === 'Occurrences') return [total - good, total];
  if (total === 0) return undefined;
  if (method === 'RatioTimeslices') return [1 - good / total, 1];
  return [Number(good / total < timeSliceTarget), 1];
}

/** Units of slices counted one by one, with the policy for those without a verdict. */
function naive(counts: readonly Slice[], how: Budgeting) {
  const sum = { badUnits: 0, total: 0 };
  const seen = { slices: 0, units: 0 };
  let last: readonly [number, number] | undefined;
  for (const pair of counts) {
    const own = pair && weighed(pair, how);
    // Where events are counted, a slice without events has a verdict: nothing failed.
    const hasVerdict = own !== undefined;
    if (pair) seen.slices += 1;
    if (hasVerdict) {
      seen.units += own[1];
      if (own[1] > 0) last = own;
      sum.badUnits += own[0];
      sum.total += own[1];
      continue;
    }
    if (!last || how.noData === 'exclude') continue;
    const size = how.method === 'Occurrences' ? seen.units / seen.slices : 1;
    const badRatio = { good: 0, bad: 1, hold: last[0] / last[1] }[how.noData];
    sum.badUnits += badRatio * size;
    sum.total += size;
  }
  return sum;
}

const share = ({ badUnits, total }: ReturnType<typeof naive>, aim: number) =>
  badUnits / total / (1 - aim);

const digits = (value: number) =>
  Math.max(0, Math.ceil(Math.log10(Math.abs(value) + 1)));

/** Within what sums and quotients lose. */
const near = (value: number | null) =>
  value === null ? null : expect.closeTo(value, 6 - digits(value));

describe('a budget is never clamped', () => {
  it('consumed is what counting slice by slice gives, over 1 too; remaining is the rest of it, below 0 too', () => {
    let over = 0;
    fc.assert(
      fc.property(slices, budgeting, target, (counts, how, aim) => {
        const sums = new BudgetSums([unitsOf(bucketsIn(counts), how)]);
        const end = MONDAY_SECONDS + counts.length * FIVE_MINUTES;
        const sum = sums.over(MONDAY_SECONDS, end);
        const { consumed, remaining } = errorBudget(sum, aim);
        const counted = naive(counts, how);
        const spent = counted.total > 0 ? share(counted, aim) : null;
        expect(consumed).toEqual(near(spent));
        expect(remaining).toEqual(
          near(consumed === null ? null : 1 - consumed),
        );
        over += Number(remaining !== null && remaining < 0);
      }),
      { numRuns: 500 },
    );
    // The property says something of budgets that are overspent.
    expect(over).toBeGreaterThan(50);
  });

  it('what a window holds is what its parts hold, wherever it is split', () => {
    fc.assert(
      fc.property(
        ...([slices, budgeting, fc.nat(60)] as const),
        (counts, how, at) => {
          const sums = new BudgetSums([unitsOf(bucketsIn(counts), how)]);
          const end = MONDAY_SECONDS + counts.length * FIVE_MINUTES;
          const middle = Math.min(end, MONDAY_SECONDS + at * FIVE_MINUTES);
          const whole = sums.over(MONDAY_SECONDS, end);
          const parts = [
            sums.over(MONDAY_SECONDS, middle),
            sums.over(middle, end),
          ];
          for (const key of ['badUnits', 'total', 'slices'] as const) {
            expect(parts[0][key] + parts[1][key]).toBeCloseTo(whole[key], 6);
          }
        },
      ),
    );
  });

  it('nor is that of a composite: it is what its rule makes of its parts', () => {
    const part = fc.record({ slices, target, weight });
    const parts = fc.array(part, { minLength: 1, maxLength: 4 });
    let over = 0;
    fc.assert(
      fc.property(parts, budgeting, (given, how) => {
        const length = Math.max(...given.map(one => one.slices.length));
        const nowSeconds = MONDAY_SECONDS + length * FIVE_MINUTES;
        const counts = given.map(one => [
          ...one.slices,
          ...Array<Slice>(length - one.slices.length).fill(undefined),
        ]);
        const whole = evaluateComposite(
          given.map((one, index) => ({
            objective: {
              ...{ target: one.target, weight: one.weight, budgeting: how },
              window: {
                kind: 'rolling',
                duration: { count: 30, unit: 'd' },
              },
            },
            counted: {
              stretches: [judged(counts[index], how)],
              ...{ sliceSeconds: FIVE_MINUTES, faults: [] },
            },
          })),
          nowSeconds,
        );
        const expected = naiveComposite(
          given.map((one, index) => ({ ...one, slices: counts[index] })),
          how,
        );
        const { consumed, consumedAtMost, remaining } = whole;
        expect(consumed).toEqual(near(expected));
        expect(consumedAtMost).toBe(consumed);
        expect(remaining).toEqual(
          near(consumed === null ? null : 1 - consumed),
        );
        over += Number(remaining !== null && remaining < 0);
      }),
      { numRuns: 500 },
    );
    expect(over).toBeGreaterThan(50);
  });
});

/** Slices as they are kept for an objective. */
function judged(counts: readonly Slice[], how: Budgeting): Buckets {
  return judgeSlices(bucketsIn(counts), how);
}

/** The rules of composites, counted slice by slice. */
function naiveComposite(
  parts: readonly {
    slices: readonly Slice[];
    target: number;
    weight: number;
  }[],
  how: Budgeting,
): number | null {
  const strictest = Math.max(...parts.map(one => one.target));
  if (how.method === 'Timeslices') {
    const verdicts = parts.map(one =>
      one.slices.map((_, at) => {
        const until = (end: number) => naive(one.slices.slice(0, end), how);
        const [before, after] = [until(at), until(at + 1)];
        return {
          bad: after.badUnits - before.badUnits,
          counts: after.total - before.total,
        };
      }),
    );
    const sum = { badUnits: 0, total: 0 };
    for (let at = 0; at < parts[0].slices.length; at++) {
      sum.badUnits += Math.max(...verdicts.map(one => one[at].bad));
      sum.total += Math.max(...verdicts.map(one => one[at].counts));
    }
    return sum.total > 0 ? share(sum, strictest) : null;
  }
  const spent = parts
    .map(one => ({ ...one, sum: naive(one.slices, how) }))
    .filter(({ sum }) => sum.total > 0)
    .map(({ sum, weight: counts, target: own }) => {
      const aim = how.method === 'Occurrences' ? own : strictest;
      return counts * share(sum, aim);
    });
  return spent.length === 0 ? null : spent.reduce((a, b) => a + b, 0);
}
