import fc from 'fast-check';
import { bucketsOf, MONDAY_SECONDS, steady } from '../__testUtils__/bucketsOf';
import { endSecondsOf, type Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { countedOf } from '../evaluation/Counted';
import { evaluateObjective } from '../evaluation/evaluateObjective';
import type { Objective } from '../evaluation/Objective';
import { kept, rolling } from '../history/__testUtils__/historyOf';
import { parseDuration } from '../window/Duration';
import { replayObjective, type ObjectiveChange } from './replayObjective';
import { whatIfWorking } from './whatIfWorking';

const HOUR = 3_600;
const DAY = 86_400;
const TWO_DAYS: Objective = {
  target: 0.99,
  window: rolling('2d'),
  budgeting: { method: 'Occurrences', noData: 'exclude' },
};
const hour = (hours: number) => MONDAY_SECONDS + hours * HOUR;

/** Hours of 1,000 events, 600 bad ones in one of them. */
const oneBad = (hours: number, bad: number) =>
  steady(hours, i => (i === bad ? 600 : 0), HOUR);

const OPTIONS = {
  staleAfterSeconds: Infinity,
  lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
};

function replay(
  buckets: Buckets,
  change: ObjectiveChange,
  objective = TWO_DAYS,
  counted = countedOf(objective, buckets),
) {
  const nowSeconds = endSecondsOf(buckets);
  return replayObjective(objective, change, counted, {
    ...OPTIONS,
    nowSeconds,
  });
}

const remainingAt = (
  { atSeconds, current }: ReturnType<typeof replay>,
  seconds: number,
) => current.remaining[atSeconds.indexOf(seconds)];

describe('another target', () => {
  // 480 of 48,000 may fail at 99 %: 600 are gone from the end of their hour until they leave two days later.
  const result = replay(oneBad(240, 96), { target: 0.98 });

  it('is replayed from one window after the first counts until now, by the hour', () => {
    expect(result.replayed).toEqual({
      startSeconds: hour(48),
      endSeconds: hour(240),
    });
    expect(result.atSeconds).toEqual(
      Array.from({ length: 193 }, (_, i) => hour(48 + i)),
    );
  });

  it('says how long the budget was gone, and how often it went', () => {
    expect(result.current).toMatchObject({
      secondsExhausted: 48 * HOUR,
      exhaustions: 1,
      goneAtStart: false,
    });
    expect(remainingAt(result, hour(96))).toBe(1);
    expect(remainingAt(result, hour(97))).toBeCloseTo(-0.25, 12);
    expect(remainingAt(result, hour(144))).toBeCloseTo(-0.25, 12);
    expect(remainingAt(result, hour(145))).toBe(1);
    // At 98 % 960 may fail.
    expect(result.changed).toMatchObject({
      secondsExhausted: 0,
      exhaustions: 0,
    });
    expect(Math.min(...result.changed.remaining.map(Number))).toBeCloseTo(
      0.375,
      12,
    );
  });

  it('counts the alerts that begin, over whole hours', () => {
    // Two days leave one alert in whole hours: 4 h and 1 h at 1.2. It burns at 15 and 60, and at 7.5 and 30.
    expect(result.current.alerts).toEqual({ page: 0, ticket: 1 });
    expect(result.changed.alerts).toEqual({ page: 0, ticket: 1 });
    const lax = replay(oneBad(240, 96), { target: 0.8 });
    expect(lax.changed.alerts).toEqual({ page: 0, ticket: 0 });
  });

  it('does not count that a budget was gone at first as going', () => {
    const { current, notes } = replay(oneBad(240, 10), { target: 0.98 });
    expect(current).toMatchObject({
      goneAtStart: true,
      exhaustions: 0,
      secondsExhausted: 10 * HOUR,
    });
    expect(notes.join()).toMatch(/current objective was gone already/);
  });

  it('may be all: then nothing is left to have a part of', () => {
    const { changed, notes } = replay(oneBad(240, 96), { target: 1 });
    expect(changed.exhaustions).toBe(1);
    expect(changed.evaluation.budget.remaining).toBe(1);
    expect(new Set(changed.remaining)).toEqual(new Set([1, null]));
    expect(notes.join()).toMatch(/100 % has no budget/);
  });
});

describe('another window', () => {
  it('begins both where the longer one can', () => {
    const result = replay(oneBad(240, 100), { window: rolling('4d') });
    expect(result.replayed.startSeconds).toBe(hour(96));
    expect(result.current.secondsExhausted).toBe(48 * HOUR);
    // 600 of the 960 that may fail in four days.
    expect(result.changed.secondsExhausted).toBe(0);
    expect(result.changed.evaluation.window.startSeconds).toBe(hour(144));
  });

  it('stands beside a calendar window, which begins anew with its period', () => {
    const result = replay(
      oneBad(504, 168),
      { window: rolling('7d') },
      {
        ...TWO_DAYS,
        window: {
          kind: 'calendar',
          duration: parseDuration('1w')!,
          anchor: '2026-01-05T00:00:00',
          timeZone: 'UTC',
        },
      },
    );
    // 600 bad ones are 1 % of 60,000: gone for the first 60 hours of the second week.
    expect(result.current).toMatchObject({
      secondsExhausted: 60 * HOUR,
      exhaustions: 1,
    });
    expect(remainingAt(result, hour(229))).toBeCloseTo(1 - 600 / 610, 12);
    expect(remainingAt(result, hour(336))).toBeCloseTo(1 - 600 / 1_680, 12);
    expect(remainingAt(result, hour(337))).toBe(1);
    expect(result.changed.exhaustions).toBe(0);
  });
});

describe('what is kept', () => {
  // A quarter of an hour in which all fails, a day and a half ago.
  const outage = steady(20 * 288, i =>
    i >= 18.5 * 288 && i < 18.5 * 288 + 3 ? 1_000 : 0,
  );
  const week = { ...TWO_DAYS, window: rolling('7d') };

  it('in five minutes is replayed in five minutes, with the alerts that page', () => {
    const { current, atSeconds, notes } = replay(
      outage,
      { target: 0.9 },
      week,
      kept(week, outage),
    );
    expect(atSeconds.at(-1)! - atSeconds.at(-2)!).toBe(300);
    expect(atSeconds[1] - atSeconds[0]).toBe(HOUR);
    expect(current.alerts).toEqual({ page: 1, ticket: 1 });
    expect(notes.join()).toMatch(/the fastest 2 of the 4 alerts/);
  });

  it('in hours has no alert that would be over within the hour', () => {
    const hours = widenBuckets(outage, HOUR);
    const { current } = replay(hours, { target: 0.9 }, week);
    expect(current.alerts).toEqual({ page: 0, ticket: 1 });
  });

  it('for hardly more than a window is replayed as far as it goes, and said so', () => {
    const { replayed, current, notes } = replay(oneBad(36, 30), {
      target: 0.98,
    });
    expect(replayed.startSeconds).toBe(hour(0));
    // Now 36 of 48 hours are known: from the eighteenth on, half as much is.
    expect(current.remaining.findIndex(left => left !== null)).toBe(18);
    expect(notes.join()).toMatch(/known since 2 Mar 2026, 00:00 UTC/);
  });

  it('for more than a quarter is replayed for 92 days', () => {
    const { replayed } = replay(oneBad(24 * 150, 0), { target: 0.98 });
    expect(replayed.endSeconds - replayed.startSeconds).toBe(92 * DAY);
  });

  it('is nothing: then nothing is replayed', () => {
    for (const empty of [bucketsOf([], []), bucketsOf([undefined], [1])]) {
      const { atSeconds, current, notes } = replay(empty, { target: 0.98 });
      expect(atSeconds).toHaveLength(1);
      expect(current).toMatchObject({ remaining: [null], exhaustions: 0 });
      expect(notes).toEqual([expect.stringMatching(/^Nothing is known/)]);
    }
  });
});

describe('a replay', () => {
  it('says at every moment what an evaluation then would have said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 100, maxLength: 200 }),
        fc.constantFrom('1d', '30h', '2d'),
        (bad, duration) => {
          const buckets = steady(bad.length, i => bad[i], HOUR);
          const changed = { ...TWO_DAYS, window: rolling(duration) };
          const counted = countedOf(changed, buckets);
          const result = replay(buckets, { window: changed.window });
          result.atSeconds.forEach((nowSeconds, i) => {
            const { budget } = evaluateObjective(changed, counted, {
              ...OPTIONS,
              nowSeconds,
              markers: [],
            });
            expect(result.changed.remaining[i]).toBe(budget.remaining);
          });
        },
      ),
      { numRuns: 10 },
    );
  });

  it('changes nothing where nothing is changed, and opens its working', () => {
    const result = replay(oneBad(240, 230), {});
    expect(result.changed).toEqual(result.current);
    const working = whatIfWorking({
      subject: 'What if',
      replay: result,
      input: { name: 'counts', digest: 'sha256:0' },
      definitionVersion: '1',
      sliceSeconds: HOUR,
      computedAt: '2026-03-12T00:00:00.000Z',
    });
    const values = working.steps.flatMap(step => step.values);
    expect(values).toEqual(
      expect.arrayContaining([
        { name: 'window', value: 'rolling, 2d' },
        { name: 'consumed', value: 1.25, unit: '1' },
        { name: 'time without budget', value: 10 * HOUR, unit: 's' },
        { name: 'tickets begun', value: 1 },
      ]),
    );
    expect(working.notes).toEqual(result.notes);
  });
});
