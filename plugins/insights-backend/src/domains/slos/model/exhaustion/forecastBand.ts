import { allowedErrorRatioOf, errorBudget } from '../budget/errorBudget';
import { drawDays } from './drawDays';
import { FORECAST } from './FORECAST';
import { isGone } from './isGone';
import { HOUR_SECONDS, simulationOf, type SimulationInput } from './Simulation';
import { walkFuture } from './walkFuture';

/** What will be left of a budget, as a band: all of one length, the first moment is now. */
export interface ForecastBand {
  /** Seconds since 1970. */
  readonly atSeconds: readonly number[];
  /** Part of the budget of which a tenth of the futures have less; never clamped, as the others. */
  readonly low: readonly number[];
  readonly middle: readonly number[];
  /** A tenth of the futures have more. */
  readonly high: readonly number[];
}

/** As many moments as a chart can show apart. */
const MOMENTS = 60;

/**
 * What will be left of a budget, over the same futures that tell when it will be gone; past that moment, too.
 *
 * Null where too little is known, or where there is no budget to have a part of.
 */
export function forecastBand(input: SimulationInput): ForecastBand | null {
  const { sums, target, startSeconds, nowSeconds } = input;
  const now = errorBudget(sums.over(startSeconds, nowSeconds), target);
  const allowed = allowedErrorRatioOf(target);
  const simulation = simulationOf(input);
  if (now.remaining === null || allowed === 0 || !simulation) return null;
  const moments = momentsWithin(simulation.hours);
  const left = moments.map(() => new Float64Array(FORECAST.futures));
  const draw = drawDays(simulation);
  const drawOn = drawDays(simulation, 1);
  for (let future = 0; future < FORECAST.futures; future++) {
    let [next, gone] = [0, isGone(simulation.excess)];
    // Days behind the end of the budget are another row's, so that the days until then are those of the exhaustion.
    walkFuture(
      simulation,
      () => (gone ? drawOn() : draw()),
      (hours, excess, total) => {
        gone ||= isGone(excess);
        if (hours !== moments[next]) return true;
        left[next][future] = remainingOf(excess, allowed * total);
        next += 1;
        return true;
      },
    );
  }
  left.forEach(values => values.sort());
  const band = (quantile: number) => [
    now.remaining!,
    ...left.map(values => values[Math.ceil(quantile * values.length) - 1]),
  ];
  return {
    atSeconds: [0, ...moments].map(hours => nowSeconds + hours * HOUR_SECONDS),
    low: band(0.1),
    middle: band(0.5),
    high: band(0.9),
  };
}

/** Hours ahead, equally far from each other but for rounding; the last is the horizon. */
function momentsWithin(hours: number): number[] {
  const count = Math.min(MOMENTS, hours);
  return Array.from({ length: count }, (_, i) =>
    Math.round(((i + 1) * hours) / count),
  );
}

/** Of a window without units nothing is consumed. */
function remainingOf(excess: number, allowedUnits: number): number {
  return allowedUnits > 0 ? -excess / allowedUnits : 1;
}
