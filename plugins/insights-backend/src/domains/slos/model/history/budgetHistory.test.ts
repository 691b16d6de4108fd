import fc from 'fast-check';
import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { endSecondsOf } from '../buckets/Buckets';
import {
  evaluationAt,
  historyOf,
  kept,
  MARCH,
  rolling,
  WEEK,
} from './__testUtils__/historyOf';
import { budgetHistory } from './budgetHistory';

const HOUR = 3_600;
const DAY = 86_400;
const A_DAY = DAY / FIVE_MINUTES;

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe('slices of a history', () => {
  it('are round, aligned, and no more than asked for', () => {
    const { slices, unit } = historyOf(
      steady(14 * A_DAY, () => 1),
      { points: 60 },
    );
    expect(unit).toBe('events');
    expect(slices).toHaveLength(56);
    expect(slices[1].startSeconds - slices[0].startSeconds).toBe(3 * HOUR);
    expect(slices.every(({ startSeconds }) => startSeconds % HOUR === 0)).toBe(
      true,
    );
    expect(slices[0]).toMatchObject({
      startSeconds: MONDAY_SECONDS + 7 * DAY,
      good: 36 * 999,
      bad: 36,
      total: 36_000,
      known: 1,
    });
  });

  it('are cut where the window begins and where it ends', () => {
    const { slices } = historyOf(
      steady(10 * A_DAY + 5, () => 0),
      { window: rolling('1d'), points: 30 },
    );
    // 25 minutes past midnight: an hour is begun at either end.
    expect(slices).toHaveLength(25);
    expect(slices[0].total).toBe(7_000);
    expect(slices[24].total).toBe(5_000);
  });

  it('are made of whole buckets, of hours where hours are kept', () => {
    const counted = kept(
      WEEK,
      steady(20 * A_DAY, () => 1),
    );
    const { slices } = budgetHistory(WEEK, counted, {
      nowSeconds: MONDAY_SECONDS + 20 * DAY,
      points: 10_000,
    });
    expect(slices).toHaveLength(7 * 24);
  });

  it.each([
    [365, 100, 4 * DAY],
    [365, 400, DAY],
    [90, 400, 6 * HOUR],
  ])('of %d days in %d points are %d s wide', (days, points, width) => {
    const { slices } = historyOf(
      steady(days, () => 0, DAY / 24),
      { window: rolling(`${days}d`), points },
    );
    expect(slices[2].startSeconds - slices[1].startSeconds).toBe(width);
    expect(slices.length).toBeLessThanOrEqual(points);
  });

  it('say null and not nothing of what is unknown', () => {
    const counts = Array.from({ length: 7 * 24 }, (_, i) =>
      i < 48 ? undefined : 100,
    );
    const { slices } = historyOf(
      bucketsOf(counts, counts, { stepSeconds: HOUR }),
      { points: 7 },
    );
    expect(slices.map(({ total, known }) => [total, known])).toEqual([
      [null, 0],
      [null, 0],
      ...Array.from({ length: 5 }, () => [2_400, 1]),
    ]);
  });

  it('count slices for the methods that do', () => {
    const { slices, unit } = historyOf(
      steady(7 * A_DAY, i => (i % A_DAY === 0 ? 900 : 0)),
      {
        points: 7,
        budgeting: {
          method: 'Timeslices',
          timeSliceTarget: 0.5,
          noData: 'exclude',
        },
      },
    );
    expect(unit).toBe('slices');
    expect(slices[3]).toMatchObject({ good: A_DAY - 1, bad: 1, total: A_DAY });
  });

  it('add up to the window, and end with what is left of it', () => {
    const count = fc.option(fc.nat(50), { nil: undefined, freq: 10 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 400 }),
        fc.constantFrom('1d', '7h', '95m', '2w'),
        fc.constantFrom('exclude', 'good', 'bad', 'hold'),
        fc.integer({ min: 2, max: 300 }),
        fc.nat(5_000),
        fc.boolean(),
        (bad, duration, noData, points, after, isCalendar) => {
          const { slices, evaluation } = historyOf(
            bucketsOf(
              bad.map(value => value && 50 - value),
              bad.map(value => value && 50),
            ),
            {
              points,
              after,
              window: isCalendar ? MARCH : rolling(duration),
              budgeting: { method: 'Occurrences', noData },
            },
          );
          expect(slices.length).toBeLessThanOrEqual(points);
          expect(sum(slices.map(of => of.bad))).toBeCloseTo(
            evaluation.sum.badUnits,
            6,
          );
          expect(sum(slices.map(of => of.total))).toBeCloseTo(
            evaluation.sum.total,
            6,
          );
          expect(slices[0].startSeconds).toBe(evaluation.sum.startSeconds);
          slices.forEach((slice, i) =>
            expect(slice.endSeconds).toBe(
              slices[i + 1]?.startSeconds ?? evaluation.sum.endSeconds,
            ),
          );
          expect(slices.at(-1)!.remaining).toBe(evaluation.budget.remaining);
        },
      ),
    );
  });
});

describe('what was left', () => {
  it('at each moment is what an evaluation then would have said', () => {
    const bad = (i: number) => (i * 7_919) % 23;
    const whole = steady(21 * A_DAY, bad);
    const counted = kept(WEEK, whole);
    const { slices } = budgetHistory(WEEK, counted, {
      nowSeconds: endSecondsOf(whole),
      points: 60,
    });
    for (const { endSeconds, remaining } of slices) {
      expect(remaining).toBe(
        evaluationAt(WEEK, counted, endSeconds).budget.remaining,
      );
    }
  });

  it('of a rolling window is told where it is half as well known as now', () => {
    const { slices } = historyOf(
      steady(7 * A_DAY, () => 5),
      { points: 7 },
    );
    expect(slices.map(({ remaining }) => remaining !== null)).toEqual(
      // Of a week that is known whole: half of it is reached within the fourth day.
      [false, false, false, true, true, true, true],
    );
  });

  it('of a period begins anew with it', () => {
    const { slices, forecast, rollOff, window } = historyOf(
      steady(4 * A_DAY, i => (i < A_DAY ? 20 : 0)),
      { window: MARCH, points: 7 },
    );
    expect(window.endSeconds - window.startSeconds).toBe(31 * DAY);
    expect(slices.map(({ remaining }) => remaining)).toEqual([
      -1,
      0,
      expect.closeTo(1 / 3, 9),
      0.5,
    ]);
    expect(rollOff).toBeNull();
    expect(forecast!.atSeconds.at(-1)).toBe(window.endSeconds);
  });
});
