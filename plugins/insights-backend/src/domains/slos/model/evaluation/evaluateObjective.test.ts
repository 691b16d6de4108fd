import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import type { Buckets } from '../buckets/Buckets';
import { parseDuration } from '../window/Duration';
import { countedOf } from './Counted';
import { evaluateObjective } from './evaluateObjective';
import type { Objective } from './Objective';

const DAY = 86_400;
const A_DAY = 288;
const rolling = { kind: 'rolling', duration: parseDuration('7d')! } as const;
const month = {
  kind: 'calendar',
  duration: parseDuration('1M')!,
  anchor: '2026-01-01T00:00:00',
  timeZone: 'UTC',
} as const;
const OCCURRENCES: Objective = {
  target: 0.99,
  window: rolling,
  budgeting: { method: 'Occurrences', noData: 'exclude' },
};

function evaluate(
  buckets: Buckets,
  {
    after = buckets.total.length * FIVE_MINUTES,
    ...objective
  }: Partial<Objective> & { after?: number } = {},
) {
  const whole = { ...OCCURRENCES, ...objective };
  return evaluateObjective(whole, countedOf(whole, buckets), {
    nowSeconds: MONDAY_SECONDS + after,
    staleAfterSeconds: 900,
    lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
    markers: [],
  });
}

describe('states', () => {
  const week = 7 * A_DAY;
  it.each([
    ['healthy', steady(week, () => 1), {}],
    ['burning', steady(week, i => (i > week - 80 ? 100 : 0)), {}],
    ['exhausted', steady(week, () => 11), {}],
    ['exhausted', steady(week, i => (i === 5 ? 1 : 0)), { target: 1 }],
    ['stale', steady(week, () => 1), { after: week * FIVE_MINUTES + 901 }],
    ['noData', bucketsOf([undefined], [undefined]), {}],
    ['noData', bucketsOf([], []), {}],
    ['sourceIdle', bucketsOf([0, 0], [0, 0]), {}],
    // Ten minutes of a week: half of them failed, and nothing is said of the week.
    ['computing', bucketsOf([10, 9], [10, 10]), {}],
    ['computing', steady(12, () => 5), { window: month }],
  ] as const)('%s', (state, buckets, options) => {
    expect(evaluate(buckets, options).state).toBe(state);
  });
});

describe('windows and coverage', () => {
  it('states the part of the window that is known', () => {
    const { coverage, sum } = evaluate(steady(A_DAY, () => 1));
    expect(coverage).toBeCloseTo(1 / 7, 12);
    expect(sum).toMatchObject({ slices: 7 * A_DAY, knownSlices: A_DAY });
  });

  it('counts a wide slice that is known in part, in part', () => {
    const narrow = Array.from({ length: A_DAY }, (_, i) =>
      i % 12 === 0 ? 100 : undefined,
    );
    const { coverage, sum } = evaluate(bucketsOf(narrow, narrow), {
      window: { kind: 'rolling', duration: parseDuration('1d')! },
      sliceSeconds: 3_600,
    });
    expect(sum.slices).toBe(24);
    expect(coverage).toBeCloseTo(1 / 12, 12);
  });

  it('counts the silence of a source as the policy says', () => {
    const silent = { after: 2 * DAY };
    const buckets = steady(A_DAY, () => 0);
    expect(evaluate(buckets, silent).budget.consumed).toBe(0);
    const bad = evaluate(buckets, {
      ...silent,
      budgeting: { method: 'Occurrences', noData: 'bad' },
    });
    expect(bad.budget.sli).toBeCloseTo(0.5, 12);
    expect(bad.sum.assumedUnits).toBeCloseTo(A_DAY * 1_000, 3);
  });

  it('projects the traffic of what is known, not of what a policy assumes', () => {
    const every = (i: number) => (i % 2 === 0 ? 1_000 : undefined);
    const counts = Array.from({ length: 14 * A_DAY }, (_, i) => every(i));
    const { projected } = evaluate(bucketsOf(counts, counts), {
      window: { ...month, anchor: '2026-01-02T00:00:00' },
      budgeting: { method: 'Occurrences', noData: 'bad' },
    });
    expect(projected!.totalUnits).toBeCloseTo(31 * A_DAY * 1_000, -4);
  });

  it('lets bad slices roll off to the minute', () => {
    const buckets = steady(8 * A_DAY, i => (i === 0 ? 1_000 : 0));
    const lastIn = evaluate(buckets, { after: 7 * DAY });
    const out = evaluate(buckets, { after: 7 * DAY + FIVE_MINUTES });
    expect(lastIn.budget.remainingUnits).toBeCloseTo(7 * A_DAY * 10 - 1_000, 6);
    expect(out.budget.consumed).toBe(0);
  });

  it('counts wide slices for their method', () => {
    // One bad bucket of twelve spoils an hour at 95 %: 24 hours, one bad.
    const { budget } = evaluate(
      steady(A_DAY, i => (i === 3 ? 1_000 : 0)),
      {
        sliceSeconds: 3_600,
        budgeting: {
          method: 'Timeslices',
          timeSliceTarget: 0.95,
          noData: 'exclude',
        },
      },
    );
    expect(budget.sli).toBeCloseTo(23 / 24, 12);
  });

  it('gives a calendar window both budgets: to date, and for the traffic of the whole period', () => {
    const { budget, projected, window } = evaluate(
      steady(14 * A_DAY, () => 5),
      {
        window: { ...month, anchor: '2026-01-02T00:00:00' },
      },
    );
    // 14 of the 31 days from 2 March are over: half the budget to date, and 14/31 of that of the whole.
    expect(window.startSeconds).toBe(MONDAY_SECONDS);
    expect(budget.consumed).toBeCloseTo(0.5, 12);
    expect(projected?.totalUnits).toBeCloseTo(31 * A_DAY * 1_000, 3);
    expect(projected?.consumed).toBeCloseTo((0.5 * 14) / 31, 9);
  });

  it('names faults of the data and mends none of them', () => {
    const { faults, budget } = evaluate(
      bucketsOf([11, -1, 5, undefined], [10, 5, 5, 5]),
    );
    expect(faults.map(({ kind, buckets }) => [kind, buckets])).toEqual([
      ['good-exceeds-total', 1],
      ['negative-count', 1],
      ['half-known', 1],
    ]);
    // 11 of 10 is counted as it came; the negative and the half-known bucket are not.
    expect(budget.sli).toBeCloseTo(16 / 15, 12);
  });
});

describe('exhaustion', () => {
  const month30 = { kind: 'rolling', duration: parseDuration('30d')! } as const;

  it('is a range where days differ', () => {
    // Three of the last seven days fail 3 % of 1 % allowed: 90 of the month's 300 are gone, 90/7 more go on a mean day.
    const buckets = steady(30 * A_DAY, i => (i >= 27 * A_DAY ? 30 : 0));
    const { exhaustion } = evaluate(buckets, { window: month30 });
    const days = [
      exhaustion.earlySeconds,
      exhaustion.medianSeconds,
      exhaustion.lateSeconds,
    ].map(at => (at! - MONDAY_SECONDS) / DAY - 30);
    expect(exhaustion.outlook).toBe('expected');
    expect(Math.abs(days[1] - (210 / 90) * 7)).toBeLessThan(2);
    expect(days[1] - days[0]).toBeGreaterThan(1);
    expect(days[2] - days[1]).toBeGreaterThan(1);
  });

  it('comes to the hour where every day is alike', () => {
    const buckets = steady(30 * A_DAY, i => (i >= 23 * A_DAY ? 20 : 0));
    const { exhaustion } = evaluate(buckets, { window: month30 });
    // 7 days × 20 are gone of 30 × 10: the 160 left last 8 days at 20 a slice.
    const expected = MONDAY_SECONDS + 38 * DAY;
    expect(exhaustion.likelihood).toBe(1);
    expect(Math.abs(exhaustion.medianSeconds! - expected)).toBeLessThanOrEqual(
      3_600,
    );
    expect(exhaustion.earlySeconds).toBe(exhaustion.lateSeconds);
  });

  it('never comes while nothing fails', () => {
    const { exhaustion } = evaluate(
      steady(30 * A_DAY, () => 0),
      { window: month30 },
    );
    expect(exhaustion).toMatchObject({
      outlook: 'unlikely',
      likelihood: 0,
      medianSeconds: null,
    });
  });

  it('is there to the last unit: state and outlook agree', () => {
    expect(evaluate(steady(7 * A_DAY, () => 10))).toMatchObject({
      state: 'exhausted',
      budget: { consumed: 1 },
      exhaustion: { outlook: 'gone' },
    });
  });

  it('is told from the days before a period began, too', () => {
    // The first hour of March, after a February of 2 % failing of 1 % allowed: gone with the first failing hour.
    const february = steady(10 * A_DAY, () => 5);
    const { exhaustion } = evaluate(february, {
      window: { ...month, anchor: '2026-01-12T00:00:00' },
      after: 10 * DAY + 3_600,
    });
    expect(exhaustion.outlook).not.toBe('unknown');
  });

  it('is there already, or cannot be told', () => {
    expect(evaluate(steady(7 * A_DAY, () => 20)).exhaustion.outlook).toBe(
      'gone',
    );
    expect(evaluate(steady(A_DAY, () => 1)).exhaustion.outlook).toBe('unknown');
  });

  it('does not roll off inside a calendar window', () => {
    // 5 of 10 allowed fail every day: the budget grows with the traffic and lasts.
    const { exhaustion } = evaluate(
      steady(14 * A_DAY, () => 5),
      {
        window: { ...month, anchor: '2026-01-02T00:00:00' },
      },
    );
    expect(exhaustion.outlook).toBe('unlikely');
  });

  it('gives the same answer for the same data', () => {
    const buckets = steady(10 * A_DAY, i => (i * 7_919) % 23);
    expect(evaluate(buckets).exhaustion).toEqual(evaluate(buckets).exhaustion);
  });
});
