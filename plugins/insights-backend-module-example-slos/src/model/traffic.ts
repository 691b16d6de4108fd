import { chance } from './chance';
import type { Rhythm, Scenario } from './Scenario';
import { DAY_MINUTES, weekdayOf } from './weeks';

/** Shares of the mean, hour by hour in UTC. */
const HOURS: Readonly<Record<Rhythm, readonly number[]>> = {
  shop: [
    0.35, 0.22, 0.15, 0.12, 0.15, 0.3, 0.55, 0.8, 0.95, 1.05, 1.1, 1.2, 1.2,
    1.1, 1.1, 1.2, 1.3, 1.5, 1.8, 2.1, 2.1, 1.7, 1.2, 0.66,
  ],
  warehouse: [
    0, 0, 0, 0, 0.4, 1.2, 1.9, 2, 2, 1.9, 1.5, 1.9, 2, 2, 1.9, 1.8, 1.6, 1.2,
    0.6, 0.2, 0, 0, 0, 0,
  ],
  night: [
    0, 9.6, 10.2, 4.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0,
  ],
  steady: Array(24).fill(1),
};

/** Shares of the mean from Monday to Sunday. */
const WEEKDAYS: Readonly<Record<Rhythm, readonly number[]>> = {
  shop: [0.95, 0.9, 0.9, 0.95, 1, 1.1, 1.2],
  warehouse: [1.2, 1.2, 1.2, 1.2, 1.2, 1, 0],
  night: [1, 1, 1, 1, 1, 1, 1],
  steady: [1, 1, 1, 1, 1, 1, 1],
};

/** Minutes that share their luck: five, as a scraper and its rate would see it. */
const SLOT_MINUTES = 5;
/** A slot lies so much over or under what its hour has, at most. */
const SLOT_NOISE = 0.08;

const ofDay: Readonly<Record<Rhythm, Float64Array>> = {
  shop: curveOf(HOURS.shop),
  warehouse: curveOf(HOURS.warehouse),
  night: curveOf(HOURS.night),
  steady: curveOf(HOURS.steady),
};

/** How many requests a scenario expects, minute by minute; not whole. */
export function expectedRequests(
  { rhythm, requestsAMinute, seed }: Scenario,
  fromMinute: number,
  toMinute: number,
): Float64Array {
  const curve = ofDay[rhythm];
  const expected = new Float64Array(toMinute - fromMinute);
  const firstSlot = Math.floor(fromMinute / SLOT_MINUTES);
  for (let slot = firstSlot; slot * SLOT_MINUTES < toMinute; slot++) {
    const noise = 1 + SLOT_NOISE * (2 * chance(seed, slot) - 1);
    const start = slot * SLOT_MINUTES;
    const day = Math.floor(start / DAY_MINUTES);
    const mean = requestsAMinute * WEEKDAYS[rhythm][weekdayOf(day)] * noise;
    const end = Math.min(start + SLOT_MINUTES, toMinute);
    for (let minute = Math.max(start, fromMinute); minute < end; minute++) {
      expected[minute - fromMinute] = mean * curve[minute - day * DAY_MINUTES];
    }
  }
  return expected;
}

/** Minute by minute, straight from the middle of an hour to that of the next. */
function curveOf(hours: readonly number[]): Float64Array {
  return Float64Array.from({ length: DAY_MINUTES }, (_, minute) => {
    const position = minute / 60 - 0.5;
    const hour = Math.floor(position);
    const share = position - hour;
    return (
      hours[(hour + 24) % 24] * (1 - share) + hours[(hour + 1) % 24] * share
    );
  });
}
