import type { BudgetPart } from '../budget/BudgetPart';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import { FORECAST } from './FORECAST';

/** What futures are simulated from. */
export interface SimulationInput {
  /** What spends the budget; at least one. */
  readonly parts: readonly BudgetPart[];
  /** The window begins here … */
  readonly startSeconds: number;
  readonly nowSeconds: number;
  /** … and moves on with time, or ends here. */
  readonly endSeconds: number | 'rolling';
}

/** Units of one part: of hours, or of what a window holds for each part. */
export interface Held {
  /** Bad units beyond those that the traffic allows: a budget of one part is gone when the sum over its window is over zero. */
  readonly excess: Float64Array;
  readonly total: Float64Array;
}

/** Whole hours of a stretch for each part, oldest first. */
export type Hours = readonly Held[];

/** What every future begins with. */
export interface Simulation {
  readonly parts: readonly BudgetPart[];
  /** What the window that ends now holds, by part. */
  readonly held: Held;
  /** How far it is looked ahead. */
  readonly hours: number;
  /** Hours that leave the window, one for each that comes; none of a window that does not move. */
  readonly leaving: Hours;
  /** Days that those to come are drawn from. */
  readonly days: readonly Hours[];
}

export const HOUR_SECONDS = 3_600;
export const DAY_HOURS = 24;
const DAY = DAY_HOURS * HOUR_SECONDS;
const NO_HOURS: Held = {
  excess: new Float64Array(),
  total: new Float64Array(),
};

/**
 * Prepares the futures of a budget: known hours roll off as they leave the window, and days to come are drawn from the
 * last seven as whole days (a block bootstrap), so that the rhythm of a day and the size of incidents stay. All parts have
 * the same day, since what fails together does so again.
 *
 * Undefined where too little is known.
 *
 * @see Künsch (1989), "The jackknife and the bootstrap for general stationary observations", Annals of Statistics 17(3)
 */
export function simulationOf(input: SimulationInput): Simulation | undefined {
  const days = recentDays(input);
  const past = hoursBetween(input, input.startSeconds, input.nowSeconds);
  const rolls = input.endSeconds === 'rolling';
  const isTooShort = rolls && past[0].total.length === 0;
  if (days.length < FORECAST.fewestDays || isTooShort) return undefined;
  return {
    parts: input.parts,
    held: {
      excess: Float64Array.from(past, ({ excess }) => sumOf(excess)),
      total: Float64Array.from(past, ({ total }) => sumOf(total)),
    },
    hours: horizonHours(input),
    leaving: rolls ? past : past.map(() => NO_HOURS),
    days,
  };
}

function hoursBetween(
  { parts }: SimulationInput,
  startSeconds: number,
  endSeconds: number,
): Hours {
  return parts.map(part => hoursOf(part, startSeconds, endSeconds));
}

function hoursOf(
  { sums, target }: BudgetPart,
  startSeconds: number,
  endSeconds: number,
): Held {
  const count = Math.floor((endSeconds - startSeconds) / HOUR_SECONDS);
  const allowed = allowedErrorRatioOf(target);
  const excess = new Float64Array(count);
  const totals = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const from = endSeconds - (count - i) * HOUR_SECONDS;
    const { badUnits, total } = sums.over(from, from + HOUR_SECONDS);
    excess[i] = badUnits - allowed * total;
    totals[i] = total;
  }
  return { excess, total: totals };
}

/** The last days of 24 hours that have units, whatever the window is. */
function recentDays(input: SimulationInput): Hours[] {
  const { parts, nowSeconds } = input;
  return Array.from({ length: FORECAST.recentDays }, (_, back) => {
    const end = nowSeconds - back * DAY;
    return { start: end - DAY, end };
  })
    .filter(({ start, end }) =>
      parts.some(({ sums }) => sums.over(start, end).total > 0),
    )
    .map(({ start, end }) => hoursBetween(input, start, end));
}

/** A rolling window is looked at for its own length, so that what leaves it is known; a period until its end. */
export function horizonHours({
  startSeconds,
  nowSeconds,
  endSeconds,
}: Omit<SimulationInput, 'parts'>): number {
  const span =
    endSeconds === 'rolling'
      ? nowSeconds - startSeconds
      : endSeconds - nowSeconds;
  const whole = Math.floor(span / HOUR_SECONDS);
  return Math.min(whole, FORECAST.horizonDays * DAY_HOURS);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
