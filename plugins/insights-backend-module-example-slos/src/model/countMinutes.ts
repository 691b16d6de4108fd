import { between, chance, seedOf } from './chance';
import { incidentsAround } from './incidents';
import type { Scenario } from './Scenario';
import { expectedRequests } from './traffic';
import {
  DAY_MINUTES,
  firstMinuteOf,
  WEEK_MINUTES,
  weeksBetween,
} from './weeks';

const GAP_MINUTES = [120, 300] as const;
const GLITCH_MINUTES = 15;
/** So much more good than there is, in a glitch. */
const GLITCH_SHARE = 0.02;

/** Counts minute by minute; NaN where they are lost. */
export interface MinuteCounts {
  readonly good: Float64Array;
  readonly total: Float64Array;
}

/**
 * What a scenario counted, from a minute up to, and without, another; minutes since 1970.
 *
 * The same minute always has the same counts, whatever is asked for with it: whole numbers, drawn by hashes of the time.
 */
export function countMinutes(
  scenario: Scenario,
  fromMinute: number,
  toMinute: number,
): MinuteCounts {
  const minutes = toMinute - fromMinute;
  const badRatios = badRatiosOf(scenario, fromMinute, toMinute);
  const good = new Float64Array(minutes);
  const total = new Float64Array(minutes);
  const [totalSeed, badSeed] = ['total', 'bad'].map(
    name => scenario.seed ^ seedOf(name),
  );
  const expected = expectedRequests(scenario, fromMinute, toMinute);
  for (let i = 0; i < minutes; i++) {
    const minute = fromMinute + i;
    total[i] = Math.floor(expected[i] + chance(totalSeed, minute));
    const bad = Math.floor(total[i] * badRatios[i] + chance(badSeed, minute));
    good[i] = total[i] - Math.min(total[i], bad);
  }
  for (const [from, to] of glitchesOf(scenario, fromMinute, toMinute)) {
    for (let i = from; i < to; i++) {
      good[i] = total[i] + Math.ceil(total[i] * GLITCH_SHARE);
    }
  }
  for (const [from, to] of gapsOf(scenario, fromMinute, toMinute)) {
    good.fill(NaN, from, to);
    total.fill(NaN, from, to);
  }
  return { good, total };
}

function badRatiosOf(
  scenario: Scenario,
  fromMinute: number,
  toMinute: number,
): Float64Array {
  const { badRatio, daily } = scenario;
  const ratios = new Float64Array(toMinute - fromMinute).fill(badRatio);
  const raise = (start: number, end: number, by: number) => {
    const [from, to] = within(start, end, fromMinute, toMinute);
    for (let i = from; i < to; i++) ratios[i] = Math.min(1, ratios[i] + by);
  };
  for (const incident of incidentsAround(scenario, fromMinute, toMinute)) {
    raise(incident.startMinute, incident.endMinute, incident.badRatio);
  }
  const firstDay = Math.floor(fromMinute / DAY_MINUTES) * DAY_MINUTES;
  for (let day = firstDay; daily && day < toMinute; day += DAY_MINUTES) {
    raise(day + daily.fromMinute, day + daily.toMinute, daily.badRatio);
  }
  return ratios;
}

function gapsOf(
  { gapEveryWeeks, seed }: Scenario,
  ...range: readonly [number, number]
): [number, number][] {
  return spansOf(gapEveryWeeks, seed ^ seedOf('gap'), range, draw =>
    Math.round(between(GAP_MINUTES, seed, draw)),
  );
}

function glitchesOf(
  { glitchEveryWeeks, seed }: Scenario,
  ...range: readonly [number, number]
): [number, number][] {
  const ofGlitch = seed ^ seedOf('glitch');
  return spansOf(glitchEveryWeeks, ofGlitch, range, () => GLITCH_MINUTES);
}

/** One span in every so many weeks, on a slot of five minutes that lies far enough from the ends of the week. */
function spansOf(
  everyWeeks: number | undefined,
  seed: number,
  [fromMinute, toMinute]: readonly [number, number],
  minutesOf: (draw: number) => number,
): [number, number][] {
  if (!everyWeeks) return [];
  return weeksBetween(fromMinute, toMinute)
    .filter(week => week % everyWeeks === 0)
    .map(week => {
      const slots = between([72, WEEK_MINUTES / 5 - 72], seed, week);
      const start = firstMinuteOf(week) + Math.floor(slots) * 5;
      return within(start, start + minutesOf(week), fromMinute, toMinute);
    });
}

/** Indexes of a span of minutes in what is asked for. */
function within(
  start: number,
  end: number,
  fromMinute: number,
  toMinute: number,
): [number, number] {
  // A negative index would count from the end.
  return [
    Math.max(0, start - fromMinute),
    Math.max(0, Math.min(end, toMinute) - fromMinute),
  ];
}
