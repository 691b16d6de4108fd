import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { sumsOf } from '../__testUtils__/sumsOf';
import { alertWindowsFor } from './alertWindows';
import { burningWindows } from './burningWindows';
import { canFire } from './canFire';

const DAY = 86_400;
const HOUR = 3_600;

describe('alert windows', () => {
  it('are those of the SRE workbook for 30 days', () => {
    const shown = alertWindowsFor(30 * DAY, FIVE_MINUTES).map(
      ({ severity, longSeconds, shortSeconds, factor }) => [
        severity,
        longSeconds,
        shortSeconds,
        Number(factor.toFixed(9)),
      ],
    );
    expect(shown).toEqual([
      ['page', HOUR, HOUR / 12, 14.4],
      ['page', 6 * HOUR, HOUR / 2, 6],
      ['ticket', DAY, 2 * HOUR, 3],
      ['ticket', 3 * DAY, 6 * HOUR, 1],
    ]);
  });

  it.each<[string, number, number, [number, number, number][]]>([
    [
      'a week',
      7 * DAY,
      FIVE_MINUTES,
      [
        [15, 5, 13.44],
        [85, 5, 5.929],
        [335, 30, 3.009],
        [1_005, 85, 1.003],
      ],
    ],
    [
      'a day',
      DAY,
      FIVE_MINUTES,
      [
        [10, 5, 7.2],
        [50, 5, 2.88],
        [140, 10, 1.029],
      ],
    ],
    ['an hour', HOUR, FIVE_MINUTES, []],
    [
      '30 days in slices of an hour',
      30 * DAY,
      HOUR,
      [
        [360, 60, 6],
        [1_440, 120, 3],
        [4_320, 360, 1],
      ],
    ],
    ['30 days in slices of a day', 30 * DAY, DAY, [[4_320, 1_440, 1]]],
  ])(
    'of %s are scaled to whole slices; those too short are left out',
    (_, window, step, expected) => {
      const shown = alertWindowsFor(window, step).map(
        ({ longSeconds, shortSeconds, factor }) => [
          longSeconds / 60,
          shortSeconds / 60,
          Number(factor.toFixed(3)),
        ],
      );
      expect(shown).toEqual(expected);
    },
  );

  it('never hold while the budget lasts: no factor is under 1', () => {
    for (let days = 1; days <= 400; days++) {
      for (const { factor } of alertWindowsFor(days * DAY, FIVE_MINUTES)) {
        expect(factor).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it.each([
    ['gt', 14.4, 0.9306, true],
    ['gt', 14.4, 0.9305, false],
    ['gt', 6, 0.8333, false],
    ['gt', 6, 0.84, true],
    ['gt', 1, 0, false],
    ['gt', 20, 0.95, false],
    ['gte', 20, 0.95, true],
    ['lt', 0, 0.95, false],
    ['lte', 0, 0.95, true],
    ['noData', 1_000, 0.5, true],
  ] as const)(
    'that compare by %s with %d at a target of %d can fire: %s',
    (operator, factor, target, expected) => {
      const alert = { operator, factor, longSeconds: HOUR };
      const options = { lowTraffic: { isWeighted: false } };
      expect(
        canFire(alert, target, { ...options, windowSeconds: 30 * DAY }),
      ).toBe(expected);
    },
  );

  // All requests of 30 days within an hour weigh 720 times as much, and burn at 10 when all fail.
  it.each([
    ['gt', 14.4, HOUR, true],
    ['gt', 7_199, HOUR, true],
    ['gt', 7_200, HOUR, false],
    ['gte', 7_200, HOUR, true],
    ['gte', 7_201, HOUR, false],
    ['gt', 10, 30 * DAY, false],
    ['gte', 10, 30 * DAY, true],
    ['gt', 1e6, 31 * DAY, true],
  ] as const)(
    'that compare weighted rates by %s with %d over %d seconds at 90 %% can fire: %s',
    (operator, factor, longSeconds, expected) => {
      const options = { lowTraffic: { isWeighted: true } };
      expect(
        canFire({ operator, factor, longSeconds }, 0.9, {
          ...{ ...options, windowSeconds: 30 * DAY },
        }),
      ).toBe(expected);
    },
  );
});

describe('burning windows', () => {
  const none = { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false };
  const HOURS = 80;
  const now = MONDAY_SECONDS + HOURS * HOUR;
  const EVENTS = { method: 'Occurrences', noData: 'exclude' } as const;
  const holding = (badOf: (index: number) => number, low = none) =>
    burningWindows(
      sumsOf(steady(HOURS * 12, badOf), EVENTS),
      0.999,
      alertWindowsFor(30 * DAY, FIVE_MINUTES),
      now,
      { lowTraffic: low, windowSeconds: 30 * DAY },
    ).map(({ holds }) => holds);
  const last = HOURS * 12;

  it('all hold when everything has failed for three days', () => {
    expect(holding(() => 1_000)).toEqual([true, true, true, true]);
  });

  it('do not hold at exactly the factor', () => {
    // 1 % of 0.1 % allowed is a burn rate of exactly 1.
    expect(holding(() => 1)).toEqual([false, false, false, false]);
  });

  it('let go when the short window is quiet again', () => {
    const bad = (index: number) => (index < last - 1 ? 500 : 0);
    expect(holding(bad)[0]).toBe(false);
    expect(holding(bad)[1]).toBe(true);
  });

  it('say when traffic is too little to judge', () => {
    const low = { fewestUnits: 1e9, fewestBadUnits: 0, isWeighted: false };
    const [page] = burningWindows(
      sumsOf(
        steady(HOURS * 12, () => 500),
        EVENTS,
      ),
      0.999,
      alertWindowsFor(30 * DAY, FIVE_MINUTES),
      now,
      { lowTraffic: low, windowSeconds: 30 * DAY },
    );
    expect(page).toMatchObject({ holds: false, tooLittleTraffic: true });
  });

  it.each([
    ['gt', 0, false],
    ['gte', 0, false],
    ['lt', 0, true],
    ['lte', 0, true],
    ['gt', 1, true],
    ['gte', 1, true],
    ['lt', 1, false],
    ['lte', 1, false],
  ] as const)(
    'by %s of a target of 100 %% with %d failures hold: %s',
    (operator, bad, expected) => {
      const [alert] = alertWindowsFor(30 * DAY, FIVE_MINUTES);
      const [{ holds }] = burningWindows(
        sumsOf(bucketsOf([100 - bad], [100]), EVENTS),
        1,
        [{ ...alert, operator, factor: 1 }],
        MONDAY_SECONDS + FIVE_MINUTES,
        { lowTraffic: none, windowSeconds: 30 * DAY },
      );
      expect(holds).toBe(expected);
    },
  );

  it('hold for any failure of a target of 100 %', () => {
    const [page] = burningWindows(
      sumsOf(bucketsOf([99], [100]), EVENTS),
      1,
      alertWindowsFor(30 * DAY, FIVE_MINUTES),
      MONDAY_SECONDS + FIVE_MINUTES,
      { lowTraffic: none, windowSeconds: 30 * DAY },
    );
    expect(page).toMatchObject({ holds: true, longBurn: null });
  });
});
