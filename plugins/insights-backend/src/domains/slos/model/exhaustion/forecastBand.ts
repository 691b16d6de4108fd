import { allowedErrorRatioOf } from '../budget/errorBudget';
import { heldBy, remainingOf } from '../budget/heldBy';
import { drawDays } from './drawDays';
import { FORECAST, QUANTILES } from './FORECAST';
import { isGone, simulatedRemaining } from './isGone';
import { HOUR_SECONDS, simulationOf, type SimulationInput } from './Simulation';
import { walkFuture } from './walkFuture';

/** What will be left of a budget, as two bands: all of one length, the first moment is now. */
export interface ForecastBand {
  /** Seconds since 1970. */
  readonly atSeconds: readonly number[];
  /** Part of the budget; never clamped. */
  readonly middle: readonly number[];
  /** Between these are 80 % of the futures. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Between these are 95 % of them. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** As many moments as a chart can show apart. */
const MOMENTS = 60;

/**
 * What will be left of a budget, over the same futures that tell when it will be gone; past that moment, too.
 *
 * Null where too little is known, or where there is no budget to have a part of.
 */
export function forecastBand(input: SimulationInput): ForecastBand | null {
  const { parts, startSeconds, nowSeconds } = input;
  const now = remainingOf(heldBy(parts, startSeconds, nowSeconds));
  const isWithoutBudget = parts.some(
    ({ target }) => allowedErrorRatioOf(target) === 0,
  );
  const simulation = simulationOf(input);
  if (now === null || isWithoutBudget || !simulation) return null;
  const moments = momentsWithin(simulation.hours);
  const left = moments.map(() => new Float64Array(FORECAST.futures));
  const draw = drawDays(simulation);
  const drawOn = drawDays(simulation, 1);
  for (let future = 0; future < FORECAST.futures; future++) {
    let [next, gone] = [0, isGone(parts, simulation.held)];
    // Days behind the end of the budget are another row's, so that the days until then are those of the exhaustion.
    walkFuture(
      simulation,
      () => (gone ? drawOn() : draw()),
      (hours, held) => {
        gone ||= isGone(parts, held);
        if (hours !== moments[next]) return true;
        left[next][future] = simulatedRemaining(parts, held);
        next += 1;
        return true;
      },
    );
  }
  left.forEach(values => values.sort());
  const band = (quantile: number) => [
    now,
    ...left.map(values => values[Math.ceil(quantile * values.length) - 1]),
  ];
  return {
    atSeconds: [0, ...moments].map(hours => nowSeconds + hours * HOUR_SECONDS),
    middle: band(0.5),
    low: band(QUANTILES.low),
    high: band(QUANTILES.high),
    lowest: band(QUANTILES.lowest),
    highest: band(QUANTILES.highest),
  };
}

/** Hours ahead, equally far from each other but for rounding; the last is the horizon. */
function momentsWithin(hours: number): number[] {
  const count = Math.min(MOMENTS, hours);
  return Array.from({ length: count }, (_, i) =>
    Math.round(((i + 1) * hours) / count),
  );
}
