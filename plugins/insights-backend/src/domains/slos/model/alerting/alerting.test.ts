import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { BudgetSums } from '../budget/BudgetSums';
import { budgetUnits } from '../budget/budgetUnits';
import { alertWindowsFor, canFire } from './alertWindows';
import { burningWindows } from './burningWindows';
import { neverHeld, nextAlertState, type AlertState } from './nextAlertState';

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

  it('scale with the window, and stay whole slices', () => {
    for (const {
      longSeconds,
      shortSeconds,
      factor,
      budgetShare,
    } of alertWindowsFor(7 * DAY, FIVE_MINUTES)) {
      expect(longSeconds % FIVE_MINUTES).toBe(0);
      expect(shortSeconds).toBeGreaterThanOrEqual(FIVE_MINUTES);
      expect((factor * longSeconds) / (7 * DAY)).toBeCloseTo(budgetShare, 12);
    }
  });

  it.each([
    [14.4, 0.9306, true],
    [14.4, 0.9305, false],
    [6, 0.8333, false],
    [6, 0.84, true],
    [1, 0, false],
  ])('at factor %d and target %d can fire: %s', (factor, target, expected) => {
    expect(canFire(factor, target)).toBe(expected);
  });
});

describe('burning windows', () => {
  const none = { fewestUnits: 0, fewestBadUnits: 0 };
  const HOURS = 80;
  const now = MONDAY_SECONDS + HOURS * HOUR;
  const sumsOf = (badOf: (index: number) => number) =>
    new BudgetSums(
      budgetUnits(steady(HOURS * 12, badOf), {
        method: 'Occurrences',
        noData: 'exclude',
      }),
    );
  const holding = (badOf: (index: number) => number, low = none) =>
    burningWindows(
      sumsOf(badOf),
      0.999,
      alertWindowsFor(30 * DAY, FIVE_MINUTES),
      now,
      low,
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
    const low = { fewestUnits: 1e9, fewestBadUnits: 0 };
    const [page] = burningWindows(
      sumsOf(() => 500),
      0.999,
      alertWindowsFor(30 * DAY, FIVE_MINUTES),
      now,
      low,
    );
    expect(page).toMatchObject({ holds: false, tooLittleTraffic: true });
  });

  it('hold for any failure of a target of 100 %', () => {
    const sums = new BudgetSums(
      budgetUnits(bucketsOf([99], [100]), {
        method: 'Occurrences',
        noData: 'exclude',
      }),
    );
    const [page] = burningWindows(
      sums,
      1,
      alertWindowsFor(30 * DAY, FIVE_MINUTES),
      MONDAY_SECONDS + FIVE_MINUTES,
      none,
    );
    expect(page).toMatchObject({ holds: true, longBurn: null });
  });
});

describe('life of an alert', () => {
  const patience = { pendingSeconds: 120, clearSeconds: 300 };
  /** Evaluates once a minute; `?` is a minute without data. */
  const live = (marks: string) => {
    let state: AlertState = neverHeld(0);
    return [...marks]
      .map((mark, minute) => {
        const holds = mark === '?' ? undefined : mark === '#';
        state = nextAlertState(state, holds, minute * 60, patience);
        return state.phase[0];
      })
      .join('');
  };

  it.each([
    ['fires once it has held long enough', '.###..', 'ippfff'],
    ['forgets a condition that does not last', '.#.#.', 'ipipi'],
    ['does not flap', '####.#.#', 'ppffffff'],
    [
      'resolves after five quiet minutes, and is then over',
      '###......',
      'ppfffffri',
    ],
    ['stays where it is while nothing is known', '##?##?....', 'pppffffffr'],
  ])('%s', (_, marks, phases) => {
    expect(live(marks).slice(0, phases.length)).toBe(phases);
  });

  it('ignores a clock that goes back', () => {
    const firing: AlertState = {
      phase: 'firing',
      sinceSeconds: 600,
      lastHeldSeconds: 600,
    };
    expect(nextAlertState(firing, false, 300, patience)).toBe(firing);
  });
});
