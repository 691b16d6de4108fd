import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { sumsOf } from '../__testUtils__/sumsOf';
import { alertsFor } from './alertsFor';
import { alertSeverity } from './alertSeverity';
import { alertWindowsFor } from './alertWindows';
import { isKnownToHold } from './isKnownToHold';
import type { OwnAlert } from './OwnAlert';
import { standingAlerts } from './standingAlerts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;
const EVENTS = { method: 'Occurrences', noData: 'exclude' } as const;
const OPTIONS = {
  lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
  windowSeconds: MONTH,
};

const ownAlert = (changes: Partial<OwnAlert> = {}): OwnAlert => ({
  ...{ policy: 'page-us', severity: 'page', operator: 'gt', threshold: 2 },
  ...{ lookbackSeconds: HOUR, afterSeconds: 300 },
  ...{ whenBreaching: true, whenNoData: false },
  ...changes,
});

describe('the alerts of an objective', () => {
  it('are those of the workbook where the definition names no policy', () => {
    expect(alertsFor(undefined, MONTH, 300)).toEqual(
      alertWindowsFor(MONTH, 300),
    );
  });

  it('are those of its policies alone where it names any, each with one window', () => {
    expect(alertsFor([ownAlert()], MONTH, 300)).toEqual([
      {
        ...{ policy: 'page-us', severity: 'page', operator: 'gt', factor: 2 },
        ...{ longSeconds: HOUR, shortSeconds: HOUR, afterSeconds: 300 },
        budgetShare: (2 * HOUR) / MONTH,
      },
    ]);
    const neither = ownAlert({ whenBreaching: false });
    expect(alertsFor([neither], MONTH, 300)).toEqual([]);
  });

  it('look at whole slices, and at silence where a policy asks for that', () => {
    const both = ownAlert({ lookbackSeconds: 420, whenNoData: true });
    expect(
      alertsFor([both], MONTH, 300).map(({ operator, longSeconds }) => [
        ...[operator, longSeconds],
      ]),
    ).toEqual([
      ['gt', 600],
      ['noData', 600],
    ]);
  });

  it.each([
    ['page', 'page'],
    ['Sev-1', 'page'],
    ['CRITICAL', 'page'],
    ['P2', 'ticket'],
    ['warning', 'ticket'],
    ['purple', undefined],
  ])('of severity %s are a %s', (text, expected) => {
    expect(alertSeverity(text)).toBe(expected);
  });
});

describe('alerts of a definition', () => {
  const BUCKETS = 48;
  const now = MONDAY_SECONDS + BUCKETS * FIVE_MINUTES;
  const standing = (
    own: OwnAlert,
    badOf: (index: number) => number | undefined,
    at = now,
  ) => {
    const bad = Array.from({ length: BUCKETS }, (_, index) => badOf(index));
    const buckets = bucketsOf(
      bad.map(value => (value !== undefined ? 1_000 - value : undefined)),
      bad.map(value => (value !== undefined ? 1_000 : undefined)),
    );
    return standingAlerts(
      sumsOf(buckets, EVENTS),
      0.999,
      alertsFor([own], MONTH, FIVE_MINUTES),
      at,
      OPTIONS,
    )[0];
  };

  // 0.1 % of failures are allowed: of 1,000 requests, two are a burn rate of 2.
  it.each([
    ['gt', 2, false],
    ['gt', 3, true],
    ['gte', 2, true],
    ['gte', 1, false],
    ['lt', 2, false],
    ['lt', 1, true],
    ['lte', 2, true],
    ['lte', 3, false],
  ] as const)('with %s hold at %d failures: %s', (operator, bad, expected) => {
    expect(standing(ownAlert({ operator }), () => bad).holds).toBe(expected);
  });

  it('hold by the last moment of the data, from when they came to hold in it', () => {
    // Five of twelve buckets at a burn rate of 5 are more than 2 together, four are less.
    const since = BUCKETS - 10;
    const { held } = standing(ownAlert(), index => (index < since ? 0 : 5));
    expect(held).toEqual({
      startSeconds: MONDAY_SECONDS + (since + 4) * FIVE_MINUTES,
      endSeconds: now,
    });
    const calm = standing(ownAlert(), () => 0);
    expect(calm).toMatchObject({ holds: false, held: null });
  });

  it('are placed by whole slices, though they are looked at between', () => {
    const { held } = standing(ownAlert(), () => 9, now + 120);
    expect(held?.endSeconds).toBe(now);
  });

  it('of what has long held say so as far back as their window', () => {
    const { held } = standing(ownAlert(), () => 9);
    expect(held?.startSeconds).toBe(now - HOUR - FIVE_MINUTES);
  });

  it('on silence hold once nothing of the window is known, and not of quiet', () => {
    const silent = ownAlert({ whenBreaching: false, whenNoData: true });
    const knownUntil = (end: number) => (index: number) =>
      index < end ? 0 : undefined;
    expect(standing(silent, knownUntil(BUCKETS - 12)).holds).toBe(true);
    expect(standing(silent, knownUntil(BUCKETS - 11)).holds).toBe(false);
    const quiet = standing(silent, () => 0);
    expect(isKnownToHold(quiet)).toBe(false);
    const idle = standingAlerts(
      sumsOf(bucketsOf(Array(48).fill(0), Array(48).fill(0)), EVENTS),
      0.999,
      alertsFor([silent], MONTH, FIVE_MINUTES),
      now,
      OPTIONS,
    );
    expect(idle.map(isKnownToHold)).toEqual([false]);
  });

  it('carry the counts of their window', () => {
    const sums = sumsOf(
      steady(BUCKETS, () => 3),
      EVENTS,
    );
    const alerts = alertsFor([ownAlert()], MONTH, FIVE_MINUTES);
    expect(standingAlerts(sums, 0.999, alerts, now, OPTIONS)).toMatchObject([
      { totalUnits: 12_000, badUnits: 36, longBurn: 3, shortBurn: 3 },
    ]);
  });
});
