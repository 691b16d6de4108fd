import type { BudgetSums } from '../budget/BudgetSums';
import { allowedErrorRatioOf, isSpent } from '../budget/errorBudget';
import { seededRandom } from './seededRandom';

/** When the budget will be gone, as a range of moments in seconds since 1970. */
export interface Exhaustion {
  /**
   * `gone`: it is already. `expected`: in at least half of the simulated futures. `possible`: in at least a tenth.
   * `unlikely`: in fewer. `unknown`: too little data.
   */
  readonly outlook: 'gone' | 'expected' | 'possible' | 'unlikely' | 'unknown';
  /** Part of the simulated futures in which the budget is gone within the horizon, 0…1. */
  readonly likelihood: number;
  /** Middle one of the moments at which it is gone, over all futures. Null where it is not gone in half of them. */
  readonly medianSeconds: number | null;
  /** Of ten futures, one is gone before … */
  readonly earlySeconds: number | null;
  /** … and one after; null where that one is not gone within the horizon. */
  readonly lateSeconds: number | null;
}

/** What the forecast is made from. */
export interface ExhaustionInput {
  readonly sums: BudgetSums;
  readonly target: number;
  /** The window begins here … */
  readonly startSeconds: number;
  readonly nowSeconds: number;
  /** … and moves on with time, or ends here. */
  readonly endSeconds: number | 'rolling';
}

const HOUR = 3_600;
const DAY_HOURS = 24;
const DAY = DAY_HOURS * HOUR;
const NO_HOURS = new Float64Array();

/** What the simulation goes by, each with its reason. */
export const FORECAST = {
  /** A week holds every weekday once. */
  recentDays: 7,
  /** One day alone says nothing of how days differ. */
  fewestDays: 2,
  /** The tenth and the ninetieth hundredth are then known to about two hundredths. */
  futures: 200,
  /** What a week shows says nothing of what comes after a quarter. */
  horizonDays: 92,
} as const;

/** Sums that come and go leave so much behind. */
const ROUNDING = 1e-6;

/** Any number: it is fixed so that the same data give the same answer. */
const SEED = 20_260_101;

const GONE: Exhaustion = {
  outlook: 'gone',
  likelihood: 1,
  medianSeconds: null,
  earlySeconds: null,
  lateSeconds: null,
};
const UNKNOWN: Exhaustion = { ...GONE, outlook: 'unknown', likelihood: 0 };
const NEVER: Exhaustion = { ...GONE, outlook: 'unlikely', likelihood: 0 };

/**
 * Simulates the budget forward, hour by hour: known hours roll off as they leave the window, and days to come are drawn
 * from the last seven as whole days (a block bootstrap), so that the rhythm of a day and the size of incidents stay.
 *
 * @see Künsch (1989), "The jackknife and the bootstrap for general stationary observations", Annals of Statistics 17(3)
 */
export function forecastExhaustion(input: ExhaustionInput): Exhaustion {
  const { sums, target, startSeconds, nowSeconds } = input;
  if (isSpent(sums.over(startSeconds, nowSeconds), target)) return GONE;
  const days = recentDays(input);
  const past = excessBetween(input, startSeconds, nowSeconds);
  const rolls = input.endSeconds === 'rolling';
  const isTooShort = rolls && past.length === 0;
  if (days.length < FORECAST.fewestDays || isTooShort) return UNKNOWN;
  const hours = horizonHours(input, past.length);
  const leaving = rolls ? past : NO_HOURS;
  const excess = past.reduce((sum, hour) => sum + hour, 0);
  const until = (drawDay: () => Float64Array) =>
    hoursUntilGone({ excess, hours, leaving, drawDay });
  if (until(() => worstOf(days)) === Infinity) return NEVER;
  const random = seededRandom(SEED);
  const moments = Array.from({ length: FORECAST.futures }, () =>
    until(() => days[Math.floor(random() * days.length)]),
  ).sort((a, b) => a - b);
  const gone = moments.filter(Number.isFinite).length;
  const at = (quantile: number) => {
    const hour = moments[Math.ceil(quantile * FORECAST.futures) - 1];
    return Number.isFinite(hour) ? nowSeconds + hour * HOUR : null;
  };
  return {
    outlook: outlookOf(gone / FORECAST.futures),
    likelihood: gone / FORECAST.futures,
    medianSeconds: at(0.5),
    earlySeconds: at(0.1),
    lateSeconds: at(0.9),
  };
}

function outlookOf(likelihood: number): Exhaustion['outlook'] {
  if (likelihood >= 0.5) return 'expected';
  return likelihood >= 0.1 ? 'possible' : 'unlikely';
}

/**
 * What each whole hour of a stretch adds to what failed beyond the budget, oldest first: bad units less those that its
 * traffic allows. The budget of a window is gone when the sum over it is over zero.
 */
function excessBetween(
  { sums, target }: ExhaustionInput,
  startSeconds: number,
  endSeconds: number,
): Float64Array {
  const count = Math.floor((endSeconds - startSeconds) / HOUR);
  const allowed = allowedErrorRatioOf(target);
  return Float64Array.from({ length: count }, (_, i) => {
    const from = endSeconds - (count - i) * HOUR;
    const { badUnits, total } = sums.over(from, from + HOUR);
    return badUnits - allowed * total;
  });
}

/** The last days of 24 hours that have units, whatever the window is. */
function recentDays(input: ExhaustionInput): Float64Array[] {
  const { sums, nowSeconds } = input;
  return Array.from({ length: FORECAST.recentDays }, (_, back) => {
    const end = nowSeconds - back * DAY;
    return { start: end - DAY, end };
  })
    .filter(({ start, end }) => sums.over(start, end).total > 0)
    .map(({ start, end }) => excessBetween(input, start, end));
}

/** A day that is at every hour as bad as the worst of some. */
function worstOf(days: readonly Float64Array[]): Float64Array {
  return days[0].map((_, hour) => Math.max(...days.map(day => day[hour])));
}

/** A rolling window is looked at for its own length, so that what leaves it is known; a period until its end. */
function horizonHours(
  { nowSeconds, endSeconds }: ExhaustionInput,
  pastHours: number,
): number {
  const whole =
    endSeconds === 'rolling'
      ? pastHours
      : Math.floor((endSeconds - nowSeconds) / HOUR);
  return Math.min(whole, FORECAST.horizonDays * DAY_HOURS);
}

/** Hours of one future until the budget is gone; infinite where it is not within the horizon. */
function hoursUntilGone(future: {
  readonly excess: number;
  readonly hours: number;
  readonly leaving: Float64Array;
  readonly drawDay: () => Float64Array;
}): number {
  const { hours, leaving, drawDay } = future;
  let { excess } = future;
  let today = NO_HOURS;
  for (let hour = 0; hour < hours; hour++) {
    if (hour % DAY_HOURS === 0) today = drawDay();
    excess += today[hour % DAY_HOURS] - (leaving[hour] ?? 0);
    if (excess > ROUNDING) return hour + 1;
  }
  return Infinity;
}
