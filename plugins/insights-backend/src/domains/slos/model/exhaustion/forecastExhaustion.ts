import { heldBy, isSpentBy } from '../budget/heldBy';
import { drawDays } from './drawDays';
import { FORECAST, QUANTILES } from './FORECAST';
import { isGone } from './isGone';
import {
  DAY_HOURS,
  HOUR_SECONDS,
  horizonHours,
  simulationOf,
  type Hours,
  type Simulation,
  type SimulationInput,
} from './Simulation';
import { walkFuture } from './walkFuture';

export { FORECAST } from './FORECAST';

/** When the budget will be gone, as a range of moments in seconds since 1970. */
export interface Exhaustion {
  /**
   * `gone`: it is already. `expected`: in at least half of the simulated futures. `possible`: in at least a tenth.
   * `unlikely`: in fewer. `unknown`: too little data.
   */
  readonly outlook: 'gone' | 'expected' | 'possible' | 'unlikely' | 'unknown';
  /** Part of the simulated futures in which the budget is gone within the horizon, 0…1. */
  readonly likelihood: number;
  /** How far it was looked ahead. */
  readonly horizonDays: number;
  /** Middle one of the moments at which it is gone, over all futures. Null where it is not gone in half of them. */
  readonly medianSeconds: number | null;
  /** Ends of what holds 80 % of all futures; null where so many are not gone within the horizon. */
  readonly earlySeconds: number | null;
  readonly lateSeconds: number | null;
  /** Ends of what holds 95 % of them. */
  readonly earliestSeconds: number | null;
  readonly latestSeconds: number | null;
}

const GONE: Omit<Exhaustion, 'horizonDays'> = {
  outlook: 'gone',
  likelihood: 1,
  medianSeconds: null,
  earlySeconds: null,
  lateSeconds: null,
  earliestSeconds: null,
  latestSeconds: null,
};
const UNKNOWN = { ...GONE, outlook: 'unknown', likelihood: 0 } as const;
const NEVER = { ...GONE, outlook: 'unlikely', likelihood: 0 } as const;

/** When the budget will be gone, from simulated futures of it. */
export function forecastExhaustion(input: SimulationInput): Exhaustion {
  const { parts, startSeconds, nowSeconds } = input;
  const horizonDays = horizonHours(input) / DAY_HOURS;
  if (isSpentBy(heldBy(parts, startSeconds, nowSeconds))) {
    return { ...GONE, horizonDays };
  }
  const simulation = simulationOf(input);
  if (!simulation) return { ...UNKNOWN, horizonDays };
  if (isNeverGone(simulation)) return { ...NEVER, horizonDays };
  const draw = drawDays(simulation);
  const moments = Array.from({ length: FORECAST.futures }, () =>
    hoursUntilGone(simulation, draw),
  ).sort((a, b) => a - b);
  const gone = moments.filter(Number.isFinite).length;
  const at = (quantile: number) => {
    const hour = moments[Math.ceil(quantile * FORECAST.futures) - 1];
    return Number.isFinite(hour) ? nowSeconds + hour * HOUR_SECONDS : null;
  };
  return {
    outlook: outlookOf(gone / FORECAST.futures),
    likelihood: gone / FORECAST.futures,
    horizonDays,
    medianSeconds: at(0.5),
    earlySeconds: at(QUANTILES.low),
    lateSeconds: at(QUANTILES.high),
    earliestSeconds: at(QUANTILES.lowest),
    latestSeconds: at(QUANTILES.highest),
  };
}

function outlookOf(likelihood: number): Exhaustion['outlook'] {
  if (likelihood >= 0.5) return 'expected';
  return likelihood >= 0.1 ? 'possible' : 'unlikely';
}

/**
 * Whether the budget of one part outlasts days that are at every hour as bad as the worst, so that no future need be
 * drawn. Of several parts there is no worst day: traffic makes the failures of one weigh less.
 */
function isNeverGone(simulation: Simulation): boolean {
  if (simulation.parts.length > 1) return false;
  const [[first]] = simulation.days;
  const excess = first.excess.map((_, hour) =>
    Math.max(...simulation.days.map(([day]) => day.excess[hour])),
  );
  const worst = [{ ...first, excess }];
  return hoursUntilGone(simulation, () => worst) === Infinity;
}

/** Hours of one future until the budget is gone; infinite where it is not within the horizon. */
function hoursUntilGone(simulation: Simulation, drawDay: () => Hours): number {
  let until = Infinity;
  walkFuture(simulation, drawDay, (hours, held) => {
    if (!isGone(simulation.parts, held)) return true;
    until = hours;
    return false;
  });
  return until;
}
