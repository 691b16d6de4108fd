import type { BudgetSums } from '../budget/BudgetSums';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import { seededRandom } from './seededRandom';

/** When the budget will be gone, as a range of moments in seconds since 1970. */
export interface Exhaustion {
  /** `gone`: it is already. `expected`: in most of the simulated futures. `unlikely`: in fewer. `unknown`: too little data. */
  readonly outlook: 'gone' | 'expected' | 'unlikely' | 'unknown';
  /** Part of the simulated futures in which the budget is gone within the horizon, 0…1. */
  readonly likelihood: number;
  /** Middle one of the moments at which it is gone, over all futures. Null where it is not gone in most of them. */
  readonly medianSeconds: number | null;
  /** Of ten futures, one is gone before … */
  readonly earlySeconds: number | null;
  /** … and one after; null where that one is not gone within the horizon. */
  readonly lateSeconds: number | null;
}

const GONE: Exhaustion = {
  outlook: 'gone',
  likelihood: 1,
  medianSeconds: null,
  earlySeconds: null,
  lateSeconds: null,
};
const UNKNOWN: Exhaustion = { ...GONE, outlook: 'unknown', likelihood: 0 };

/** What the forecast is made from. */
export interface ExhaustionInput {
  readonly sums: BudgetSums;
  readonly target: number;
  /** Length of the window, and how it ends. */
  readonly windowSeconds: number;
  /** A calendar window begins here and nothing rolls off; undefined for a rolling window. */
  readonly periodStartSeconds?: number;
  readonly nowSeconds: number;
  /** How far the simulation looks, in seconds. */
  readonly horizonSeconds: number;
}

const HOUR = 3_600;
const DAY_HOURS = 24;
const RECENT_DAYS = 7;
const FEWEST_DAYS = 2;
const FUTURES = 200;
/** Any number: it is fixed so that the same data give the same answer. */
const SEED = 20_260_101;

/**
 * Simulates the budget forward, hour by hour: known hours roll off as they leave the window, and days to come are drawn
 * from the last seven as whole days (a block bootstrap), so that the rhythm of a day and the size of incidents stay.
 *
 * @see Künsch (1989), "The jackknife and the bootstrap for general stationary observations", Annals of Statistics 17(3)
 */
export function forecastExhaustion(input: ExhaustionInput): Exhaustion {
  const past = hoursUntilNow(input);
  const days = recentDays(past);
  if (isGone(past.bad, past.total, input.target)) return GONE;
  if (days.length < FEWEST_DAYS) return UNKNOWN;
  const random = seededRandom(SEED);
  const moments = Array.from({ length: FUTURES }, () =>
    hoursUntilGone(input, past, () => days[Math.floor(random() * days.length)]),
  ).sort((a, b) => a - b);
  const gone = moments.filter(Number.isFinite).length;
  const at = (quantile: number) => {
    const hours = moments[Math.floor(quantile * (FUTURES - 1))];
    return Number.isFinite(hours) ? input.nowSeconds + hours * HOUR : null;
  };
  return {
    outlook: gone / FUTURES > 0.5 ? 'expected' : 'unlikely',
    likelihood: gone / FUTURES,
    medianSeconds: at(0.5),
    earlySeconds: at(0.1),
    lateSeconds: at(0.9),
  };
}

/** One hour's bad and total units. */
interface Hour {
  readonly bad: number;
  readonly total: number;
}

/** The hours of the window up to now, oldest first, with their sums. */
interface Past {
  readonly hours: readonly Hour[];
  readonly bad: number;
  readonly total: number;
}

function hoursUntilNow(input: ExhaustionInput): Past {
  const { sums, nowSeconds, windowSeconds } = input;
  const start = input.periodStartSeconds ?? nowSeconds - windowSeconds;
  const count = Math.round((nowSeconds - start) / HOUR);
  const hours = Array.from({ length: count }, (_, i) => {
    const from = nowSeconds - (count - i) * HOUR;
    const { badUnits, total } = sums.over(from, from + HOUR);
    return { bad: badUnits, total };
  });
  return {
    hours,
    bad: hours.reduce((sum, hour) => sum + hour.bad, 0),
    total: hours.reduce((sum, hour) => sum + hour.total, 0),
  };
}

/** The last days of 24 hours that have units, newest first. */
function recentDays({ hours }: Past): (readonly Hour[])[] {
  return Array.from({ length: RECENT_DAYS }, (_, i) =>
    hours.slice(
      Math.max(0, hours.length - (i + 1) * DAY_HOURS),
      Math.max(0, hours.length - i * DAY_HOURS),
    ),
  ).filter(
    day => day.length === DAY_HOURS && day.some(({ total }) => total > 0),
  );
}

/** Hours of one future until the budget is gone; infinite where it is not within the horizon. */
function hoursUntilGone(
  { target, periodStartSeconds, horizonSeconds }: ExhaustionInput,
  past: Past,
  drawDay: () => readonly Hour[],
): number {
  const rolls = periodStartSeconds === undefined;
  const horizon = Math.floor(horizonSeconds / HOUR);
  const future: Hour[] = [];
  let { bad, total } = past;
  for (let hour = 0; hour < horizon; hour++) {
    if (hour % DAY_HOURS === 0) future.push(...drawDay());
    bad += future[hour].bad;
    total += future[hour].total;
    if (rolls) {
      const leaving = past.hours[hour] ?? future[hour - past.hours.length];
      bad -= leaving.bad;
      total -= leaving.total;
    }
    if (isGone(bad, total, target)) return hour + 1;
  }
  return Infinity;
}

/** Sums that come and go leave rounding behind: so much of a unit is none. */
const NO_UNITS = 1e-9;

function isGone(bad: number, total: number, target: number): boolean {
  return total > 0 && bad > allowedErrorRatioOf(target) * total + NO_UNITS;
}
