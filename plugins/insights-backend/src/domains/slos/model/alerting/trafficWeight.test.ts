import fc from 'fast-check';
import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
} from '../__testUtils__/bucketsOf';
import { sumsOf } from '../__testUtils__/sumsOf';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import { alertsFor } from './alertsFor';
import { alertWindowsFor } from './alertWindows';
import { burningWindows } from './burningWindows';
import { trafficWeight, usualUnits } from './trafficWeight';

const DAY = 86_400;
const HOUR_BUCKETS = 12;
const EVENTS = { method: 'Occurrences', noData: 'exclude' } as const;
const ANY_TRAFFIC = { fewestUnits: 0, fewestBadUnits: 0 };

/** Counts of five minutes: what came, and what of it failed; undefined where nothing is known. */
type Counts = readonly (readonly [total: number, bad: number] | undefined)[];

const sumsFor = (counts: Counts) =>
  sumsOf(
    bucketsOf(
      counts.map(one => one && one[0] - one[1]),
      counts.map(one => one?.[0]),
    ),
    EVENTS,
  );

function burning(
  counts: Counts,
  target: number,
  { days, isWeighted }: { days: number; isWeighted: boolean },
  alerts = alertWindowsFor(days * DAY, FIVE_MINUTES),
) {
  return burningWindows(
    sumsFor(counts),
    target,
    alerts,
    MONDAY_SECONDS + counts.length * FIVE_MINUTES,
    {
      lowTraffic: { ...ANY_TRAFFIC, isWeighted },
      windowSeconds: days * DAY,
    },
  );
}

describe('burn rates weighted by traffic', () => {
  /** A month of traffic, and a last hour of so many requests of which so many fail. */
  const lastHour = (month: number, total: number, bad: number): Counts => {
    const before = 30 * 24 * HOUR_BUCKETS - HOUR_BUCKETS;
    return [
      ...Array.from(
        { length: before },
        () => [(month - total) / before, 0] as const,
      ),
      ...Array.from(
        { length: HOUR_BUCKETS },
        () => [total / HOUR_BUCKETS, bad / HOUR_BUCKETS] as const,
      ),
    ];
  };
  const pageOf = (counts: Counts, target: number, isWeighted = true) =>
    burning(counts, target, { days: 30, isWeighted })[0];

  // pyrra-dev/pyrra#1602: at 99 %, a million requests a month and 10,000 in the hour, 2 % of the budget are 2 % of errors.
  it.each([
    [10_000, 199, false],
    [10_000, 201, true],
  ])('hold of %d requests with %d failures: %s', (total, bad, expected) => {
    expect(pageOf(lastHour(1e6, total, bad), 0.99).holds).toBe(expected);
    // 14.4 times as fast as it may are 14.4 % of errors, for which it would wait otherwise.
    expect(pageOf(lastHour(1e6, total, bad), 0.99, false).holds).toBe(false);
  });

  it('keep quiet at night, where few failures are many of few requests', () => {
    const night = lastHour(1e6, 12, 6);
    expect(pageOf(night, 0.99, false).holds).toBe(true);
    const page = pageOf(night, 0.99);
    expect(page).toMatchObject({ holds: false, tooLittleTraffic: false });
    expect(page.longBurn).toBeCloseTo(50, 9);
    expect(page.trafficWeight).toBeCloseTo((12 / 1e6) * 720, 9);
  });

  it('reach in a busy hour what no plain burn rate does, and can do so', () => {
    // At a target of 90 %, a budget burns 10 times as fast as it may when all fails.
    const busy = lastHour(1e6, 4e5, 4e5);
    expect(pageOf(busy, 0.9)).toMatchObject({ holds: true, canFire: true });
    expect(pageOf(busy, 0.9, false)).toMatchObject({
      ...{ holds: false, canFire: false },
    });
  });

  it('are measured by what is known of a window that the SLO is younger than', () => {
    const unknown: Counts = Array.from({ length: 1_000 }, () => undefined);
    const known = lastHour(1e6, 1_000, 0).slice(-288);
    const span = (counts: Counts) => ({
      startSeconds: MONDAY_SECONDS,
      endSeconds: MONDAY_SECONDS + counts.length * FIVE_MINUTES,
    });
    const all = [...unknown, ...known];
    expect(usualUnits(sumsFor(all), span(all))).toBeCloseTo(
      usualUnits(sumsFor(known), span(known)) ?? NaN,
      9,
    );
    expect(usualUnits(sumsFor(unknown), span(unknown))).toBeNull();
    expect(trafficWeight({ total: 5, slices: 1 }, null)).toBe(1);
  });

  const target = fc.constantFrom(0.9, 0.99, 0.999, 0.5);
  const counts = (total: fc.Arbitrary<number>) =>
    fc.array(
      fc
        .tuple(total, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([all, share]) => [all, Math.floor(all * share ** 4)] as const),
      { minLength: 288, maxLength: 288 },
    );

  it('hold at constant traffic just where plain ones do', () => {
    const constant = fc
      .integer({ min: 1, max: 10_000 })
      .chain(total => counts(fc.constant(total)));
    fc.assert(
      fc.property(constant, target, (given, ratio) => {
        const holds = (isWeighted: boolean) =>
          burning(given, ratio, { days: 1, isWeighted }).map(
            alert => alert.holds,
          );
        expect(holds(true)).toEqual(holds(false));
      }),
      { numRuns: 50 },
    );
  });

  it('never hold where less of the budget was spent than the alert is for', () => {
    const busyAndIdle = counts(
      fc.oneof(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5e3 }),
      ),
    );
    let held = 0;
    fc.assert(
      fc.property(busyAndIdle, target, (given, ratio) => {
        const month = given.reduce((sum, [total]) => sum + total, 0);
        const budget = allowedErrorRatioOf(ratio) * month;
        const alerts = burning(given, ratio, { days: 1, isWeighted: true });
        for (const { holds, badUnits, budgetShare, ...alert } of alerts) {
          if (!holds) continue;
          held += 1;
          expect(alert.canFire).toBe(true);
          expect(badUnits / budget).toBeGreaterThan(budgetShare - 1e-9);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(held).toBeGreaterThan(20);
  });

  it('hold of one window exactly where that share of the budget was spent', () => {
    const own = alertsFor(
      [
        {
          ...{ policy: 'a', severity: 'page', operator: 'gt', threshold: 3 },
          ...{ lookbackSeconds: 7_200, afterSeconds: 0 },
          ...{ whenBreaching: true, whenNoData: false },
        },
      ],
      DAY,
      FIVE_MINUTES,
    );
    fc.assert(
      fc.property(counts(fc.integer({ min: 0, max: 5e3 })), given => {
        const month = given.reduce((sum, [total]) => sum + total, 0);
        const spent = given.slice(-24).reduce((sum, [, bad]) => sum + bad, 0);
        const share = spent / (0.01 * month);
        const how = { days: 1, isWeighted: true };
        const [{ holds }] = burning(given, 0.99, how, own);
        fc.pre(Math.abs(share - 0.25) > 1e-9);
        expect(holds).toBe(share > 0.25);
      }),
      { numRuns: 50 },
    );
  });
});
