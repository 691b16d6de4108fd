import fc from 'fast-check';
import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
} from '../__testUtils__/bucketsOf';
import { sumsOf, unitsOf } from '../__testUtils__/sumsOf';
import { widenBuckets } from '../buckets/widenBuckets';
import { BudgetSums } from './BudgetSums';
import { BUDGETING_METHODS, type Budgeting } from './BudgetingMethod';
import { budgetUnits } from './budgetUnits';
import { judgeSlices } from './judgeSlices';
import { burnRate, errorBudget, isSpent } from './errorBudget';

/** The vector of the design: what three tools make of the same ten slices at a target of 95 %. */
const GOOD = [2, 10, 12, 13, 13, 12, 13, 13, 12, 11];
const TOTAL = [4, 10, 12, 13, 14, 15, 14, 13, 12, 11];

const EXCLUDE = { noData: 'exclude', timeSliceTarget: 0.95 } as const;

function sumOf(
  good: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
  budgeting: Budgeting,
) {
  return sumsOf(bucketsOf(good, total), budgeting).over(
    MONDAY_SECONDS,
    MONDAY_SECONDS + good.length * FIVE_MINUTES,
  );
}

describe('budgeting methods', () => {
  it.each([
    ['Occurrences', 0.940678, 1.18644],
    ['Timeslices', 0.6, 8],
    ['RatioTimeslices', 0.915714, 1.68571],
  ] as const)(
    '%s: SLI %d, %d of the budget consumed',
    (method, sli, consumed) => {
      const sum = sumOf(GOOD, TOTAL, { ...EXCLUDE, method });
      const budget = errorBudget(sum, 0.95);
      expect(budget.sli).toBeCloseTo(sli, 6);
      expect(budget.consumed).toBeCloseTo(consumed, 5);
      expect(budget.remaining).toBeCloseTo(1 - consumed, 5);
    },
  );

  it('a slice that just reaches its target is good', () => {
    const method = 'Timeslices';
    expect(sumOf([95], [100], { ...EXCLUDE, method }).good).toBe(1);
    expect(sumOf([94], [100], { ...EXCLUDE, method }).good).toBe(0);
  });
});

describe('slices without a verdict', () => {
  const good = [90, undefined, 0, 100];
  const total = [100, undefined, 0, 100];

  it.each([
    ['Occurrences', 'exclude', 190, 200],
    ['Occurrences', 'good', 290, 300],
    ['Occurrences', 'bad', 190, 300],
    ['Occurrences', 'hold', 280, 300],
    ['Timeslices', 'exclude', 1, 2],
    ['Timeslices', 'good', 3, 4],
    ['Timeslices', 'bad', 1, 4],
    ['Timeslices', 'hold', 1, 4],
    ['RatioTimeslices', 'hold', 3.7, 4],
  ] as const)('%s with policy %s: %d of %d', (method, noData, g, n) => {
    const sum = sumOf(good, total, { method, noData, timeSliceTarget: 0.95 });
    expect(sum.good).toBeCloseTo(g, 9);
    expect(sum.total).toBeCloseTo(n, 9);
  });

  it('is known where nothing was asked for, unknown where nothing is known', () => {
    const sum = sumOf(good, total, { ...EXCLUDE, method: 'Occurrences' });
    expect(sum).toMatchObject({ slices: 4, knownSlices: 3, assumedUnits: 0 });
  });

  it('assumes nothing before the first verdict', () => {
    const method = 'Occurrences';
    expect(
      sumOf([undefined, 5], [undefined, 5], { method, noData: 'bad' }),
    ).toMatchObject({
      total: 5,
      assumedUnits: 0,
    });
    expect(
      sumOf([undefined, 1], [undefined, 1], {
        method: 'Timeslices',
        noData: 'hold',
      }),
    ).toMatchObject({
      total: 1,
      assumedUnits: 0,
    });
  });
});

describe('error budget', () => {
  it('has no share where nothing may fail', () => {
    expect(errorBudget({ total: 100, badUnits: 0 }, 1)).toMatchObject({
      consumed: 0,
      remaining: 1,
      remainingUnits: 0,
    });
    expect(errorBudget({ total: 100, badUnits: 2 }, 1)).toMatchObject({
      sli: 0.98,
      consumed: null,
      remaining: null,
      remainingUnits: -2,
    });
  });

  it('says nothing of nothing', () => {
    expect(errorBudget({ total: 0, badUnits: 0 }, 0.99)).toMatchObject({
      sli: null,
      consumed: null,
      remaining: null,
    });
    expect(burnRate({ total: 0, badUnits: 0 }, 0.99)).toBeNull();
  });

  it('has no noise of binary fractions in what it allows', () => {
    expect(
      errorBudget({ total: 1, badUnits: 0 }, 0.999).allowedErrorRatio,
    ).toBe(0.001);
    expect(burnRate({ total: 1_000, badUnits: 1 }, 0.999)).toBe(1);
    for (const nines of [2, 3, 4, 5, 6, 7]) {
      const allowed = Number(`1e-${nines}`);
      const counts = { total: 10 ** nines, badUnits: 1 };
      expect(errorBudget(counts, 1 - allowed).allowedErrorRatio).toBe(allowed);
      expect(burnRate(counts, 1 - allowed)).toBe(1);
      expect(isSpent(counts, 1 - allowed)).toBe(true);
    }
  });
});

describe('sums over windows', () => {
  const counts = fc.array(
    fc.option(
      fc
        .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
        .map(([good, bad]) => [good, good + bad] as const),
      { nil: undefined },
    ),
    { minLength: 1, maxLength: 60 },
  );
  const budgeting = fc.record({
    method: fc.constantFrom(...BUDGETING_METHODS),
    noData: fc.constantFrom('exclude', 'good', 'bad', 'hold'),
    timeSliceTarget: fc.constantFrom(0.5, 0.9, 1),
  }) as fc.Arbitrary<Budgeting>;
  const bucketsFrom = (
    slices: readonly (readonly [number, number] | undefined)[],
  ) =>
    bucketsOf(
      slices.map(slice => slice?.[0]),
      slices.map(slice => slice?.[1]),
    );
  const at = (slice: number) => MONDAY_SECONDS + slice * FIVE_MINUTES;

  it('add up however a window is cut', () => {
    fc.assert(
      fc.property(counts, budgeting, fc.nat(60), (slices, how, cut) => {
        const sums = sumsOf(bucketsFrom(slices), how);
        const middle = Math.min(cut, slices.length);
        const [whole, first, second] = [
          sums.over(at(0), at(slices.length)),
          sums.over(at(0), at(middle)),
          sums.over(at(middle), at(slices.length)),
        ];
        expect(first.total + second.total).toBeCloseTo(whole.total, 6);
        expect(first.badUnits + second.badUnits).toBeCloseTo(whole.badUnits, 6);
        expect(first.knownSlices + second.knownSlices).toBe(whole.knownSlices);
      }),
    );
  });

  it('are those of the slices one by one, wherever the window lies', () => {
    fc.assert(
      fc.property(
        counts,
        budgeting,
        fc.integer({ min: -20, max: 80 }),
        fc.nat(100),
        (slices, how, from, length) => {
          const units = unitsOf(bucketsFrom(slices), how);
          let total = 0;
          let bad = 0;
          for (
            let i = Math.max(0, from);
            i < Math.min(slices.length, from + length);
            i++
          ) {
            total += units.good[i] + units.bad[i];
            bad += units.bad[i];
          }
          const sum = new BudgetSums([units]).over(at(from), at(from + length));
          expect(sum.total).toBeCloseTo(total, 6);
          expect(sum.badUnits).toBeCloseTo(bad, 6);
          expect(sum.slices).toBe(length);
        },
      ),
    );
  });

  it('keep the digits of one failing event in a ratio', () => {
    const { badUnits } = sumOf([1e9 - 1], [1e9], {
      method: 'RatioTimeslices',
      noData: 'exclude',
    });
    // Kept as good of total, a ratio has sixteen digits.
    expect(badUnits).toBeCloseTo(1e-9, 15);
  });

  it('find one failure beside a thousand million events', () => {
    const n = 2_000;
    const bad = new Array(n).fill(0);
    bad[1_500] = 1;
    const sums = sumsOf(
      bucketsOf(
        bad.map(b => 1e9 - b),
        bad.map(() => 1e9),
      ),
      { method: 'Occurrences', noData: 'exclude' },
    );
    expect(sums.over(at(1_500), at(1_501)).badUnits).toBe(1);
    expect(sums.over(at(0), at(n)).badUnits).toBe(1);
  });
});

describe('stretches of buckets that were rolled up', () => {
  const fine = 12 * 6;
  const slices = fc.array(
    fc.oneof(
      fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [a, a + b] as const),
      fc.constant([0, 0] as const),
      fc.constant(undefined),
    ),
    { minLength: fine, maxLength: fine },
  );

  it.each(BUDGETING_METHODS)(
    '%s: give what the slices themselves give, whatever counts without data',
    method => {
      fc.assert(
        fc.property(slices, fc.nat(5), (all, cut) => {
          const budgeting = {
            method,
            noData: 'exclude',
            timeSliceTarget: 0.5,
          } as const;
          const buckets = bucketsOf(
            all.map(slice => slice?.[0]),
            all.map(slice => slice?.[1]),
          );
          const judged = judgeSlices(buckets, budgeting);
          const until = cut * 12;
          const part = (from: number, to: number) => ({
            startSeconds: MONDAY_SECONDS + from * FIVE_MINUTES,
            stepSeconds: FIVE_MINUTES,
            good: judged.good.slice(from, to),
            total: judged.total.slice(from, to),
          });
          const rolled = new BudgetSums(
            budgetUnits(
              [widenBuckets(part(0, until), 3_600), part(until, fine)],
              budgeting,
              FIVE_MINUTES,
            ),
          );
          const plain = sumsOf(buckets, budgeting);
          for (const from of [0, 12, 24]) {
            const [a, b] = [rolled, plain].map(sums =>
              sums.over(
                MONDAY_SECONDS + from * FIVE_MINUTES,
                MONDAY_SECONDS + fine * FIVE_MINUTES,
              ),
            );
            expect(a.total).toBeCloseTo(b.total, 6);
            expect(a.badUnits).toBeCloseTo(b.badUnits, 6);
            expect(a.knownSlices).toBeCloseTo(b.knownSlices, 6);
            expect(a.slices).toBe(b.slices);
            expect([a.startSeconds, a.endSeconds]).toEqual([
              b.startSeconds,
              b.endSeconds,
            ]);
          }
        }),
      );
    },
  );

  it('count every slice without data of an hour, by the policy', () => {
    const hour = {
      startSeconds: MONDAY_SECONDS,
      stepSeconds: 3_600,
      good: Float64Array.of(8),
      total: Float64Array.of(9),
      coverage: Float64Array.of(0.75),
    };
    const sum = (noData: Budgeting['noData']) =>
      new BudgetSums(
        budgetUnits([hour], { method: 'Timeslices', noData }, FIVE_MINUTES),
      ).over(MONDAY_SECONDS, MONDAY_SECONDS + 3_600);
    expect(sum('exclude')).toMatchObject({
      total: 9,
      badUnits: 1,
      slices: 12,
      knownSlices: 9,
    });
    expect(sum('bad')).toMatchObject({ total: 12, badUnits: 4 });
    expect(sum('good')).toMatchObject({ total: 12, badUnits: 1 });
  });
});

describe('wide slices', () => {
  it('sum what is known of them, and say how much that is', () => {
    const narrow = bucketsOf(
      [10, undefined, 10, 4, undefined, undefined],
      [10, 10, 10, 5, undefined, undefined],
    );
    const wide = widenBuckets(narrow, 3 * FIVE_MINUTES);
    expect([...wide.good]).toEqual([20, 4]);
    expect([...wide.total]).toEqual([20, 5]);
    expect([...(wide.coverage ?? [])]).toEqual([
      expect.closeTo(2 / 3, 12),
      expect.closeTo(1 / 3, 12),
    ]);
  });

  it('begin where clocks say so, not where the data does', () => {
    const late = bucketsOf([1, 1, 1], [1, 1, 1], {
      startSeconds: MONDAY_SECONDS + 2 * FIVE_MINUTES,
    });
    const wide = widenBuckets(late, 3 * FIVE_MINUTES);
    expect(wide.startSeconds).toBe(MONDAY_SECONDS);
    expect([...wide.total]).toEqual([1, 2]);
  });

  it('are a multiple of the narrow ones', () => {
    expect(() => widenBuckets(bucketsOf([], []), 400)).toThrow(RangeError);
  });

  it('hold as much as the narrow ones, wherever they begin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(1_000), { nil: undefined }), {
          maxLength: 80,
        }),
        fc.nat(50),
        fc.integer({ min: 1, max: 24 }),
        (counts, offset, factor) => {
          const narrow = bucketsOf(counts, counts, {
            startSeconds: MONDAY_SECONDS + offset * FIVE_MINUTES,
          });
          const wide = widenBuckets(narrow, factor * FIVE_MINUTES);
          const sum = (values: Iterable<number | undefined>) =>
            [...values].reduce<number>((all, one) => all + (one || 0), 0);
          expect(sum(wide.total)).toBe(sum(counts));
        },
      ),
    );
  });
});
